import type { z } from 'zod';
import { contains, exact, subtract } from '../interval.ts';
import { isYear, lastDay, yearOf } from '../period.ts';
import type { targetYear } from '../record-schema.ts';
import type { Interval, Observation, Target } from '../types.ts';
import { firstYear, lastYear } from './deadline.ts';
import { gapToValue } from './gap-to-value.ts';
import { growthLead } from './growth.ts';
import { computedGrowth, type GrowthSeries, printedGrowth, type YearlyGrowth } from './growth-in.ts';
import { isLevelRule } from './level-rule.ts';
import { meanGrowth } from './mean-growth.ts';
import { ratio } from './ratio.ts';
import type { Series, TargetContext } from './target-context.ts';
import { wantedOf } from './target-pace.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export type TargetYear = z.infer<typeof targetYear>;

/** “Basically in step” with a reference is what comes within half a point of its growth. */
const HALF_A_POINT = 0.5;

/** What the record says to a target, period by period, oldest first; periods whose figures are missing are left out. */
export function answersOf(target: Target, subject: Series, reference: Series, context: TargetContext): TargetYear[] {
  const { rule } = target;
  if (rule === 'growthAtLeast') return growths(target, subject, reference, context);
  if (rule === 'meanGrowthAtLeast') return means(target, subject, context);
  return subject
    .filter(({ period }) => isYear(period) || (isLevelRule(rule) && lastDay(period) !== ''))
    .flatMap((own) => answer(target, own, subject, reference, context) ?? []);
}

/** The year of one verdict; the gap decides it, unless it is decided otherwise. */
function yearOfTarget(
  period: string,
  facts: { gap: Interval; aim: Interval | null; outcome: Interval | null; inputs: readonly Observation[] },
  verdict: Verdict = verdictOf(facts.gap),
): TargetYear {
  const { gap, aim, outcome, inputs } = facts;
  return {
    period,
    verdict,
    gap,
    aim: aim && boundsOf(aim),
    outcome: outcome && boundsOf(outcome),
    inputs: inputs.map(({ id }) => id),
  };
}

/** An observation as the interval that it is. */
function boundsOf({ value, low, high }: Interval): Interval {
  return { value, low, high };
}

/** Growth in each year on record: the printed rate, else that of two levels, against the number or the growth aimed at. */
function growths(target: Target, subject: Series, reference: Series, context: TargetContext): TargetYear[] {
  const own: GrowthSeries = { levels: subject, rates: context.rates, breaks: context.breaks };
  const other: GrowthSeries = { levels: reference, rates: context.referenceRates, breaks: context.referenceBreaks };
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

/** What is enough to reach a number that is itself a range: “about 10” is reached by what rounds to 10. */
function nearEdge(aim: Interval, wanted: 'atLeast' | 'atMost'): Interval {
  const edge = wanted === 'atLeast' ? aim.low : aim.high;
  return edge === null ? aim : exact(edge);
}

/** Mean growth from the first year of the plan to each of its years: what stands before the last shows how far it came. */
function means(target: Target, subject: Series, context: TargetContext): TargetYear[] {
  const [from, to] = [firstYear(target.deadline), lastYear(target.deadline)];
  const { aim } = target;
  if (aim === null || to === null || Number.isNaN(from)) return [];
  const series: GrowthSeries = { levels: subject, rates: context.rates, breaks: context.breaks };
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) => {
    const reached = meanGrowth(series, from, year);
    return reached ? [overGrowth(target, String(year), reached, { growth: aim, inputs: [] })] : [];
  });
}

function yearsOf({ levels, rates }: GrowthSeries): string[] {
  return [...new Set([...levels, ...rates].map(({ period }) => period))].filter(isYear).sort();
}

/** The other rules applied to one figure; `undefined` where the figures for it are missing. */
function answer(
  target: Target,
  own: Observation,
  subject: Series,
  reference: Series,
  context: TargetContext,
): TargetYear | undefined {
  const { period } = own;
  const other = reference.find((one) => one.period === period);
  const before = previous(subject, own);
  const otherBefore = other && previous(reference, other);
  // The year itself is the first of a new concept: it has no year before to compare with.
  const isBreak = [...context.breaks, ...context.referenceBreaks].includes(period) || own.status === 'break';
  const across = isBreak ? ('notComparable' as const) : undefined;
  switch (target.rule) {
    case 'growthAbove':
      return growthAbove(period, subject, reference, context);
    case 'ratioRises': {
      if (!before || !other || !otherBefore || contains(other, 0) || contains(otherBefore, 0)) return undefined;
      const [then, now] = [ratio(before, otherBefore), ratio(own, other)];
      const inputs = [before, own, otherBefore, other];
      return yearOfTarget(period, { gap: subtract(then, now), aim: then, outcome: now, inputs }, across);
    }
    case 'notBelowPrevious':
      return before
        ? yearOfTarget(period, { gap: subtract(before, own), aim: before, outcome: own, inputs: [before, own] }, across)
        : undefined;
    case 'reachesReference':
      return other
        ? yearOfTarget(period, {
            gap: gapToValue(own, other, 'atLeast'),
            aim: other,
            outcome: own,
            inputs: [own, other],
          })
        : undefined;
    default: {
      const { aim, rule, value } = target;
      if (aim === null) return undefined;
      const facts = { aim, outcome: own, inputs: [own] };
      if (rule === 'equals' && value === context.min && own.value === context.min)
        return yearOfTarget(period, { ...facts, gap: exact(0) }, 'met');
      const wanted = wantedOf(target, context.min, own.value ?? own.low);
      const verdict = verdictOf(gapToValue(own, nearEdge(aim, wanted), wanted));
      return yearOfTarget(period, { ...facts, gap: gapToValue(own, aim, wanted) }, verdict);
    }
  }
}

/** Growth of both over the year: of their levels, which are finer, and across a change of concept as it was printed. */
function growthAbove(
  period: string,
  subject: Series,
  reference: Series,
  context: TargetContext,
): TargetYear | undefined {
  const own: GrowthSeries = { levels: subject, rates: context.rates, breaks: context.breaks };
  const other: GrowthSeries = { levels: reference, rates: context.referenceRates, breaks: context.referenceBreaks };
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

/** The observation of the year before. */
function previous(series: Series, own: Observation): Observation | undefined {
  return series.find(({ period }) => period === String(yearOf(own.period) - 1));
}
