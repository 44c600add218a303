import type { z } from 'zod';
import { contains, exact, subtract } from '../interval.ts';
import { yearOf } from '../period.ts';
import type { targetResult, targetYear } from '../record-schema.ts';
import type { Interval, Observation, Target } from '../types.ts';
import { isWithin, lastDay, lastYear } from './deadline.ts';
import { gapToValue } from './gap-to-value.ts';
import { growth, growthLead } from './growth.ts';
import { isLevelRule } from './level-rule.ts';
import { ratio } from './ratio.ts';
import type { TargetContext } from './target-context.ts';
import { paceOf, wantedOf } from './target-pace.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Series of one indicator, region and choice of dimensions, one chosen observation per year, oldest first. */
export type Series = readonly Observation[];

export type TargetYear = z.infer<typeof targetYear>;
export type TargetResult = z.infer<typeof targetResult>;

const none = (verdict: Verdict): TargetResult => ({
  verdict,
  gap: null,
  gapUnit: null,
  period: null,
  inputs: [],
  atDeadline: false,
  history: [],
  held: null,
  pace: null,
});

/**
 * Holds a target against the record, year by year and as it stands.
 * @param subject series of the target's indicator and region
 * @param reference series of the target's reference, for rules that compare two series
 */
export function evaluateTarget(
  target: Target,
  subject: Series,
  reference: Series,
  context: TargetContext,
): TargetResult {
  if (target.rule === 'qualitative') return none('qualitative');
  const until = lastYear(target.deadline);
  const level = isLevelRule(target.rule);
  // What happened within a period is held only against that period, and so is a target for each year of a span;
  // a state holds on until it is told anew.
  const eachYear = target.deadline.includes('/');
  const onlyWithin = eachYear || (context.flow && level);
  const inTime = (period: string) =>
    until === null || (onlyWithin ? isWithin(period, target.deadline) : yearOf(period) <= until);
  const years = subject
    .flatMap((_, index) => yearResult(target, subject, reference, index, context) ?? [])
    .filter(({ period }) => inTime(period));
  const last = years.at(-1);
  if (!last) return none('noData');
  // A figure from well before the target was set tells nothing of what is left of it.
  if (level && yearOf(last.period) < yearOf(target.documentDate) - 1) return none('noData');
  const latest = subject.find(({ period }) => period === last.period);
  const atDeadline =
    until === null ||
    (yearOf(last.period) === until &&
      (!level || (latest !== undefined && context.released(latest) > lastDay(target.deadline))));
  const verdict = eachYear ? ofAllYears(years, target.deadline) : asOf(last.verdict, atDeadline, target.rule);
  return {
    verdict,
    gap: last.gap,
    gapUnit: level || target.rule === 'notBelowPrevious' ? (target.unit ?? latest?.unit ?? null) : 'percentage-points',
    period: last.period,
    inputs: last.inputs,
    atDeadline: atDeadline || (verdict === 'met' && yearOf(last.period) === until),
    history: years,
    held: level && !eachYear ? null : heldYears(years),
    pace: latest && level && target.value !== null ? paceOf(target, latest, last.verdict, context) : null,
  };
}

/**
 * A figure from before the deadline, or published before it, can show a fixed number reached early, never missed.
 * Of a year's growth, or of a reference that moves on, an earlier year shows nothing.
 */
function asOf(verdict: Verdict, atDeadline: boolean, rule: Target['rule']): Verdict {
  const early = verdict === 'met' && ['atLeast', 'atMost', 'equals'].includes(rule);
  return atDeadline || early ? verdict : 'noData';
}

/** A target for each year of a span is missed by one year and met only by all of them. */
function ofAllYears(years: readonly TargetYear[], deadline: string): Verdict {
  if (years.some(({ verdict }) => verdict === 'notMet')) return 'notMet';
  const [from = 0, to = 0] = deadline.split('/').map((end) => yearOf(end));
  if (years.length < to - from + 1) return 'noData';
  return years.every(({ verdict }) => verdict === 'met') ? 'met' : 'metWithinRounding';
}

function heldYears(years: readonly TargetYear[]): TargetResult['held'] {
  const decided = years.filter(({ verdict }) => verdict === 'met' || verdict === 'notMet');
  return { years: decided.filter(({ verdict }) => verdict === 'met').length, of: decided.length };
}

/** The rule applied to one year; `undefined` where the figures for it are missing. */
function yearResult(
  target: Target,
  subject: Series,
  reference: Series,
  index: number,
  { min, breaks }: TargetContext,
): TargetYear | undefined {
  const own = subject[index];
  if (!own) return undefined;
  const other = reference.find(({ period }) => period === own.period);
  const before = previous(subject, own);
  const otherBefore = other && previous(reference, other);
  const result = (gap: Interval, inputs: readonly Observation[], verdict = verdictOf(gap)): TargetYear => ({
    period: own.period,
    verdict,
    gap,
    inputs: inputs.map(({ id }) => id),
  });
  // The year itself is the first of a new concept: it has no year before to compare with.
  const across = breaks.includes(own.period) ? 'notComparable' : undefined;
  switch (target.rule) {
    case 'growthAbove': {
      // Growth from what may be nothing is not defined.
      if (!before || !other || !otherBefore || contains(before, 0) || contains(otherBefore, 0)) return undefined;
      const lead = growthLead(growth(before, own), growth(otherBefore, other));
      return result(subtract(exact(0), lead), [before, own, otherBefore, other], across);
    }
    case 'ratioRises': {
      if (!before || !other || !otherBefore || contains(other, 0) || contains(otherBefore, 0)) return undefined;
      return result(subtract(ratio(before, otherBefore), ratio(own, other)), [before, own, otherBefore, other], across);
    }
    case 'notBelowPrevious':
      return before ? result(subtract(before, own), [before, own], across) : undefined;
    case 'reachesReference':
      return other ? result(gapToValue(own, other, 'atLeast'), [own, other]) : undefined;
    default: {
      if (target.value === null) return undefined;
      const reached = target.rule === 'equals' && target.value === min && own.value === min;
      return reached
        ? result(exact(0), [own], 'met')
        : result(gapToValue(own, exact(target.value), wantedOf(target, min, own.value ?? own.low)), [own]);
    }
  }
}

/** The observation of the year before. */
function previous(series: Series, own: Observation): Observation | undefined {
  return series.find(({ period }) => period === String(yearOf(own.period) - 1));
}
