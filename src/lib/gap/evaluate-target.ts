import { contains, exact, subtract } from '../interval.ts';
import { yearOf } from '../period.ts';
import type { Interval, Observation, Target } from '../types.ts';
import { gapToValue } from './gap-to-value.ts';
import { growth, growthLead } from './growth.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Series of one indicator, region and choice of dimensions, one chosen observation per year, oldest first. */
export type Series = readonly Observation[];

/** What a target comes to on the record. */
export interface TargetResult {
  readonly verdict: Verdict;
  /** What remains, positive = still to go; `null` without data. */
  readonly gap: Interval | null;
  /** `unit` of the target, or `percentage-points` for comparisons of growth. */
  readonly gapUnit: string | null;
  /** Period the verdict is about. */
  readonly period: string | null;
  /** Ids of the observations it rests on. */
  readonly inputs: readonly string[];
  /** Whether the period is the one the target is due in; `false` means the latest figure on record before it. */
  readonly atDeadline: boolean;
}

const none = (verdict: Verdict): TargetResult => ({
  verdict,
  gap: null,
  gapUnit: null,
  period: null,
  inputs: [],
  atDeadline: false,
});

/**
 * Holds a target against the record.
 * @param target the published aim
 * @param subject series of the target's indicator and region
 * @param reference series of the target's reference, for rules that compare two series
 * @param released date on which the source of an observation came out, as far as known
 * @param indicator its lowest possible value, where a printed value that equals the target is met because nothing can lie beyond,
 *   and whether it tells what happened in a period rather than a state
 */
export function evaluateTarget(
  target: Target,
  subject: Series,
  reference: Series,
  indicator: { readonly min: number | null; readonly flow: boolean },
  released: (observation: Observation) => string,
): TargetResult {
  if (target.rule === 'qualitative') return none('qualitative');
  const { min: floor } = indicator;
  const until = lastYear(target.deadline);
  // What happened within a period is held only against that period; a state holds on until it is told anew.
  const inTime = (period: string) =>
    until === null || (indicator.flow && isLevel(target.rule) ? yearOf(period) === until : yearOf(period) <= until);
  const due = (series: Series) => series.filter(({ period }) => inTime(period));
  if (target.rule === 'growthAbove') return compareGrowth(due(subject), due(reference), until);
  if (target.rule === 'notBelowPrevious') return comparePrevious(due(subject), target, until);
  if (target.rule === 'ratioRises') return none('noData');
  const latest = due(subject).at(-1);
  const goal =
    target.rule === 'reachesReference'
      ? reference.find(({ period }) => period === latest?.period)
      : target.value === null
        ? undefined
        : exact(target.value);
  if (!latest || !goal) return none('noData');
  const wanted =
    target.rule === 'equals'
      ? target.value === floor
        ? 'atMost'
        : 'atLeast'
      : target.rule === 'atMost'
        ? 'atMost'
        : 'atLeast';
  const gap = gapToValue(latest, goal, wanted);
  const reached = target.rule === 'equals' && target.value === floor && latest.value === floor;
  const verdict = reached ? 'met' : verdictOf(gap);
  const atDeadline = until === null || (yearOf(latest.period) === until && released(latest) > lastDay(target.deadline));
  return {
    verdict: asOf(verdict, atDeadline),
    gap: reached ? exact(0) : gap,
    gapUnit: target.unit ?? latest.unit,
    period: latest.period,
    inputs: [latest.id, ...('id' in goal ? [String(goal.id)] : [])],
    atDeadline,
  };
}

/** A figure from before the deadline, or published before it, can show a target met early, never missed. */
function asOf(verdict: Verdict, atDeadline: boolean): Verdict {
  return atDeadline || verdict === 'met' ? verdict : 'noData';
}

function compareGrowth(subject: Series, reference: Series, until: number | null): TargetResult {
  const [before, after] = lastPair(subject);
  const [referenceBefore, referenceAfter] = [before, after].map((point) =>
    reference.find(({ period }) => period === point?.period),
  );
  if (!before || !after || !referenceBefore || !referenceAfter) return none('noData');
  // Growth from what may be nothing is not defined.
  if (contains(before, 0) || contains(referenceBefore, 0)) return none('noData');
  const lead = growthLead(growth(before, after), growth(referenceBefore, referenceAfter));
  const gap = subtract(exact(0), lead);
  const atDeadline = until === null || yearOf(after.period) === until;
  return {
    verdict: asOf(verdictOf(gap), atDeadline),
    gap,
    gapUnit: 'percentage-points',
    period: after.period,
    inputs: [before, after, referenceBefore, referenceAfter].map(({ id }) => id),
    atDeadline,
  };
}

function comparePrevious(subject: Series, target: Target, until: number | null): TargetResult {
  const [before, after] = lastPair(subject);
  if (!before || !after) return none('noData');
  const gap = subtract(before, after);
  const atDeadline = until === null || yearOf(after.period) === until;
  return {
    verdict: asOf(verdictOf(gap), atDeadline),
    gap,
    gapUnit: target.unit ?? after.unit,
    period: after.period,
    inputs: [before.id, after.id],
    atDeadline,
  };
}

/** The last two points, if they are of neighbouring years. */
function lastPair(series: Series): readonly [Observation | undefined, Observation | undefined] {
  const [before, after] = series.slice(-2);
  return before && after && yearOf(after.period) - yearOf(before.period) === 1
    ? [before, after]
    : [undefined, undefined];
}

/** Rules that hold one figure against one number; the others need the year before as well. */
function isLevel(rule: Target['rule']): boolean {
  return ['atLeast', 'atMost', 'equals', 'reachesReference'].includes(rule);
}

/** Last day of a deadline, as far as it is stated: `2020` ends on 2020-12-31. */
function lastDay(deadline: string): string {
  const end = deadline.split('/').at(-1) ?? deadline;
  return end.length === 4 ? `${end}-12-31` : end.length === 7 ? `${end}-31` : end;
}

function lastYear(deadline: string): number | null {
  const found = yearOf(deadline);
  return Number.isNaN(found) ? null : found;
}
