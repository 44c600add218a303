import { exact, subtract } from '../interval.ts';
import { isYear } from '../period.ts';
import type { Interval, Target } from '../types.ts';
import { firstYear, lastYear } from './deadline.ts';
import { gapToValue } from './gap-to-value.ts';
import { growthLead } from './growth.ts';
import { computedGrowth, type GrowthSeries, printedGrowth, type YearlyGrowth } from './growth-in.ts';
import { meanGrowth } from './mean-growth.ts';
import type { Series, TargetContext } from './target-context.ts';
import { nearEdge, type TargetYear, yearOfTarget } from './target-year.ts';
import { verdictOf } from './verdict.ts';

/** “Basically in step” with a reference is what comes within half a point of its growth. */
const HALF_A_POINT = 0.5;

/** Growth in each year on record: the printed rate, else that of two levels, against the number or the growth aimed at. */
export function growths(target: Target, subject: Series, reference: Series, context: TargetContext): TargetYear[] {
  const own = subjectGrowth(subject, context);
  const other = referenceGrowth(reference, context);
  const growthOf = (series: GrowthSeries, period: string) =>
    printedGrowth(series, period) ?? computedGrowth(series, period);
  return yearsOf(own).flatMap((period) => {
    const wanted = target.aim === null ? growthOf(other, period) : { growth: target.aim, inputs: [] };
    const answers = [printedGrowth(own, period), computedGrowth(own, period)].flatMap((reached) =>
      reached && wanted ? [overGrowth(target, period, reached, wanted)] : [],
    );
    // Levels are finer than a rounded rate: they decide where it leaves open on which side of the aim it lies.
    return answers.find(({ verdict }) => verdict !== 'metWithinRounding') ?? answers.slice(0, 1);
  });
}

function overGrowth(target: Target, period: string, reached: YearlyGrowth, wanted: YearlyGrowth): TargetYear {
  const facts = {
    gap: gapToValue(reached.growth, wanted.growth, 'atLeast'),
    aim: wanted.growth,
    outcome: reached.growth,
    inputs: [...reached.inputs, ...wanted.inputs],
  };
  const roughly = target.qualifier === 'about' ? subtract(wanted.growth, exact(HALF_A_POINT)) : wanted.growth;
  const least = target.aim === null ? roughly : nearEdge(target.aim, 'atLeast');
  return yearOfTarget(period, facts, verdictOf(gapToValue(reached.growth, least, 'atLeast')));
}

/** Mean growth from the first year of the plan to each of its years: what stands before the last shows how far it came. */
export function means(target: Target, subject: Series, context: TargetContext): TargetYear[] {
  const [from, to] = [firstYear(target.deadline), lastYear(target.deadline)];
  const { aim } = target;
  if (aim === null || to === null || Number.isNaN(from)) return [];
  const series = subjectGrowth(subject, context);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) => {
    const reached = meanGrowth(series, from, year);
    return reached ? [overGrowth(target, String(year), reached, { growth: aim, inputs: [] })] : [];
  });
}

function yearsOf({ levels, rates }: GrowthSeries): string[] {
  return [...new Set([...levels, ...rates].map(({ period }) => period))].filter(isYear).sort();
}

/** Growth of both over the year: of their levels, which are finer, and across a change of concept as it was printed. */
export function growthAbove(
  period: string,
  subject: Series,
  reference: Series,
  context: TargetContext,
): TargetYear | undefined {
  const own = subjectGrowth(subject, context);
  const other = referenceGrowth(reference, context);
  const isBroken = [...own.breaks, ...other.breaks].includes(period);
  const [computed, otherComputed] = [computedGrowth(own, period), computedGrowth(other, period)];
  const [printed, otherPrinted] = [printedGrowth(own, period), printedGrowth(other, period)];
  // Both in the same way, so that the roundings of print are on both sides.
  const [reached, wanted] =
    computed && otherComputed
      ? [computed, otherComputed]
      : printed && otherPrinted
        ? [printed, otherPrinted]
        : [computed ?? printed, otherComputed ?? otherPrinted];
  const hasBoth = [subject, reference].every((series) => series.some((one) => one.period === period));
  if (!reached || !wanted) return isBroken && hasBoth ? notComparable(period) : undefined;
  const gap = subtract(exact(0), growthLead(reached.growth, wanted.growth));
  const inputs = [...reached.inputs, ...wanted.inputs];
  return yearOfTarget(period, { gap, aim: wanted.growth, outcome: reached.growth, inputs });
}

const unknown: Interval = { value: null, low: null, high: null };

/** A year in which the concept changed, with levels on both sides of it and no rate in print. */
function notComparable(period: string): TargetYear {
  return yearOfTarget(period, { gap: unknown, aim: null, outcome: null, inputs: [] }, 'notComparable');
}

function subjectGrowth(levels: Series, { rates, breaks }: TargetContext): GrowthSeries {
  return { levels, rates, breaks };
}

function referenceGrowth(levels: Series, { referenceRates, referenceBreaks }: TargetContext): GrowthSeries {
  return { levels, rates: referenceRates, breaks: referenceBreaks };
}
