import { contains, exact, subtract } from '../interval.ts';
import { isYear, lastDay, yearOf } from '../period.ts';
import type { Observation, Target } from '../types.ts';
import { gapToValue } from './gap-to-value.ts';
import { growthAbove, growths, means } from './growth-answers.ts';
import { isLevelRule } from './level-rule.ts';
import { ratio } from './ratio.ts';
import type { Series, TargetContext } from './target-context.ts';
import { wantedOf } from './target-pace.ts';
import { nearEdge, type TargetYear, yearOfTarget } from './target-year.ts';
import { verdictOf } from './verdict.ts';

/** What the record says to a target, period by period, oldest first; periods whose figures are missing are left out. */
export function answersOf(target: Target, subject: Series, reference: Series, context: TargetContext): TargetYear[] {
  const { rule } = target;
  if (rule === 'growthAtLeast') return growths(target, subject, reference, context);
  if (rule === 'meanGrowthAtLeast') return means(target, subject, context);
  return subject
    .filter(({ period }) => isYear(period) || (isLevelRule(rule) && lastDay(period) !== ''))
    .flatMap((own) => answer(target, own, subject, reference, context) ?? []);
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

/** The observation of the year before. */
function previous(series: Series, own: Observation): Observation | undefined {
  return series.find(({ period }) => period === String(yearOf(own.period) - 1));
}
