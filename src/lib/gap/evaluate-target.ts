import { contains, divide, exact, subtract } from '../interval.ts';
import { yearOf } from '../period.ts';
import type { Interval, Observation, Target } from '../types.ts';
import { arrivalYear } from './arrival.ts';
import { gapToValue } from './gap-to-value.ts';
import { growth, growthLead } from './growth.ts';
import { classOfPace, type PaceClass, type PaceKind, pace } from './pace.ts';
import { ratio } from './ratio.ts';
import { shareOfWay } from './share-of-way.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Series of one indicator, region and choice of dimensions, one chosen observation per year, oldest first. */
export type Series = readonly Observation[];

/** What a target came to in one year on record. */
export interface TargetYear {
  readonly period: string;
  readonly verdict: Verdict;
  readonly gap: Interval;
  /** Ids of the observations it rests on. */
  readonly inputs: readonly string[];
}

/** The way from a stated baseline, and how fast it was gone. */
export interface TargetPace {
  /** Observation the way is measured from. */
  readonly baseline: string;
  /** Share of the way covered, in percent. */
  readonly way: Interval | null;
  readonly kind: PaceKind;
  /** Percent a year for levels, the indicator's unit a year for rates and shares. */
  readonly observed: Interval | null;
  /** Pace from the latest figure that would meet the target when it is due; `null` without a year, when it has passed, or once met. */
  readonly required: Interval | null;
  readonly ratio: Interval | null;
  readonly class: PaceClass | null;
  /** First year in which the observed pace meets the target, if the data bears it. */
  readonly arrival: number | null;
}

/** What a target comes to on the record. */
export interface TargetResult {
  readonly verdict: Verdict;
  /** What remains, positive = still to go; `null` without data. */
  readonly gap: Interval | null;
  /** `unit` of the target, or `percentage-points` for comparisons of growth and ratios. */
  readonly gapUnit: string | null;
  /** Period the verdict is about. */
  readonly period: string | null;
  /** Ids of the observations it rests on. */
  readonly inputs: readonly string[];
  /** Whether the period is the one the target is due in; `false` means the latest figure on record before it. */
  readonly atDeadline: boolean;
  /** Every year that can be held against the target, oldest first. */
  readonly history: readonly TargetYear[];
  /** Years in which it held, of those in which that can be told. */
  readonly held: { readonly years: number; readonly of: number } | null;
  readonly pace: TargetPace | null;
}

/** What else the evaluation has to know. */
export interface Circumstances {
  /** Lowest possible value: a printed value that equals a target there is met, because nothing can lie beyond. */
  readonly min: number | null;
  /** The indicator tells what happened in a period rather than a state. */
  readonly flow: boolean;
  /** Shares and rates move by points, levels by percent. */
  readonly kind: PaceKind;
  /** Start of the way, where the catalog states one. */
  readonly baseline: Observation | undefined;
  /** Date on which the source of an observation came out, as far as known. */
  readonly released: (observation: Observation) => string;
  /** First periods of new concepts in the subject's or the reference's series; nothing is compared across them. */
  readonly breaks: readonly string[];
}

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
  circumstances: Circumstances,
): TargetResult {
  if (target.rule === 'qualitative') return none('qualitative');
  const until = lastYear(target.deadline);
  const level = isLevel(target.rule);
  // What happened within a period is held only against that period, and so is an aim for each year of a span;
  // a state holds on until it is told anew.
  const eachYear = target.deadline.includes('/');
  const onlyWithin = eachYear || (circumstances.flow && level);
  const inTime = (period: string) =>
    until === null || (onlyWithin ? isWithin(period, target.deadline) : yearOf(period) <= until);
  const years = subject
    .flatMap((_, index) => yearResult(target, subject, reference, index, circumstances) ?? [])
    .filter(({ period }) => inTime(period));
  const last = years.at(-1);
  if (!last) return none('noData');
  const latest = subject.find(({ period }) => period === last.period);
  const atDeadline =
    until === null ||
    (yearOf(last.period) === until &&
      (!level || (latest !== undefined && circumstances.released(latest) > lastDay(target.deadline))));
  return {
    verdict: eachYear ? ofAllYears(years, target.deadline) : asOf(last.verdict, atDeadline, target.rule),
    gap: last.gap,
    gapUnit: level || target.rule === 'notBelowPrevious' ? (target.unit ?? latest?.unit ?? null) : 'percentage-points',
    period: last.period,
    inputs: last.inputs,
    atDeadline,
    history: years,
    held: level && !eachYear ? null : heldYears(years),
    pace: latest && level && target.value !== null ? paceOf(target, latest, last.verdict, circumstances) : null,
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

/** An aim for each year of a span is missed by one year and met only by all of them. */
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
  { min, breaks }: Circumstances,
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

/** Which way a target lies: a value to equal is approached from where the figure stands, the lowest possible from above. */
export function wantedOf(
  target: Pick<Target, 'rule' | 'value'>,
  min: number | null,
  value: number | null,
): 'atLeast' | 'atMost' {
  if (target.rule === 'equals') {
    const above = value !== null && target.value !== null && value > target.value;
    return above || target.value === min ? 'atMost' : 'atLeast';
  }
  return target.rule === 'atMost' ? 'atMost' : 'atLeast';
}

function paceOf(
  target: Target,
  latest: Observation,
  verdict: Verdict,
  { baseline, kind, min, breaks }: Circumstances,
): TargetPace | null {
  if (!baseline || baseline.id === latest.id || target.value === null) return null;
  // A way across a change of concept is none.
  if (breaks.some((period) => period > baseline.period && period <= latest.period)) return null;
  const goal = exact(target.value);
  // A baseline without a stated year has a way but no pace.
  const span = yearOf(latest.period) - yearOf(baseline.period);
  const until = lastYear(target.deadline);
  const left = until === null ? 0 : until - yearOf(latest.period);
  const observed = span > 0 ? attempt(() => pace(baseline, latest, span, kind)) : null;
  const required = left > 0 && verdict !== 'met' ? attempt(() => pace(latest, goal, left, kind)) : null;
  const speed = observed && required ? attempt(() => divide(observed, required)) : null;
  const known = latest.value !== null && observed?.value != null;
  return {
    baseline: baseline.id,
    way: attempt(() => shareOfWay(baseline, latest, goal)),
    kind,
    observed,
    required,
    ratio: speed,
    class: speed === null ? null : classOfPace(speed),
    arrival: known
      ? arrivalYear(
          latest.value ?? 0,
          yearOf(latest.period),
          observed.value ?? 0,
          span,
          target.value,
          kind,
          wantedOf(target, min, latest.value),
        )
      : null,
  };
}

/** A quotient that is not defined is absent, not an error. */
function attempt(compute: () => Interval): Interval | null {
  try {
    return compute();
  } catch {
    return null;
  }
}

/** The observation of the year before. */
function previous(series: Series, own: Observation): Observation | undefined {
  return series.find(({ period }) => period === String(yearOf(own.period) - 1));
}

/** Rules that hold one figure against one number; the others need the year before as well. */
function isLevel(rule: Target['rule']): boolean {
  return ['atLeast', 'atMost', 'equals', 'reachesReference'].includes(rule);
}

/** Whether a year lies within a deadline: in that year, or in the span that each of its years must meet. */
function isWithin(period: string, deadline: string): boolean {
  const [from, to = from] = deadline.split('/').map((end) => yearOf(end));
  return yearOf(period) >= (from ?? 0) && yearOf(period) <= (to ?? 0);
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
