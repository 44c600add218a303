import type { z } from 'zod';
import { isYear, lastDay, yearOf } from '../period.ts';
import type { targetResult } from '../record-schema.ts';
import type { Observation, Target } from '../types.ts';
import { firstYear, isBy, isEachYear, isWithin, lastYear } from './deadline.ts';
import { isLevelRule } from './level-rule.ts';
import type { Series, TargetContext } from './target-context.ts';
import { paceOf } from './target-pace.ts';
import type { TargetYear } from './target-year.ts';
import { answersOf } from './target-years.ts';
import type { Verdict } from './verdict.ts';

export type TargetResult = z.infer<typeof targetResult>;

const unanswered: TargetResult = {
  verdict: 'noData',
  gap: null,
  gapUnit: null,
  aim: null,
  outcome: null,
  period: null,
  inputs: [],
  atDeadline: false,
  history: [],
  held: null,
  pace: null,
  statement: null,
  statements: [],
};

/**
 * Holds a target against the record: year by year, as it stands, and by what was published in words.
 * @param subject series of the target's indicator and region, of every period
 * @param reference series of the target's reference, for rules that compare two series
 */
export function evaluateTarget(
  target: Target,
  subject: Series,
  reference: Series,
  context: TargetContext,
): TargetResult {
  const statements = context.statements.map(({ id }) => id);
  if (target.rule === 'qualitative') return { ...unanswered, verdict: 'qualitative', statements };
  const own = byFigures(target, subject, reference, context);
  const found = isOpen(own.verdict)
    ? (context.others
        .map((series) => byFigures(target, series, reference, context))
        .find(({ verdict }) => !isOpen(verdict)) ?? own)
    : own;
  if (!isOpen(found.verdict)) return { ...found, statements };
  const statement = context.statements.findLast(({ says }) => says !== 'told');
  if (statement) {
    const verdict = statement.says === 'met' ? 'statedMet' : 'statedNotMet';
    return { ...found, verdict, statement: statement.id, statements };
  }
  return { ...found, verdict: found.verdict === 'noData' ? whyOpen(target, context.until) : found.verdict, statements };
}

/** Whether figures leave it open if a target is met. */
function isOpen(verdict: Verdict): boolean {
  return ['noData', 'metWithinRounding', 'notComparable'].includes(verdict);
}

/** Why there is no verdict: the time has not come, nothing measures it, no time is set, or nobody published a figure. */
function whyOpen({ deadline, indicator, rule }: Target, until: string): Verdict {
  const year = lastYear(deadline);
  if (year !== null && lastDay(deadline) > until) return 'notDue';
  if (indicator === null && rule !== 'statement') return 'noIndicator';
  return deadline === 'not-stated' ? 'noDueDate' : 'noData';
}

function byFigures(target: Target, subject: Series, reference: Series, context: TargetContext): TargetResult {
  const answers = answersOf(target, subject, reference, context);
  const found = inTime(target, answers, subject, context);
  if (found.verdict !== 'noData') return found;
  const late = stillShort(target, answers, context);
  return late ? { ...found, ...toldBy(target, late, subject), verdict: 'notMet' } : found;
}

/** What the figures for the time up to the deadline show. */
function inTime(target: Target, answers: readonly TargetYear[], subject: Series, context: TargetContext): TargetResult {
  const { deadline, rule } = target;
  const due = lastYear(deadline);
  const level = isLevelRule(rule);
  const years = answers.filter(({ period }) => due === null || counts(target, period, context));
  const last = years.at(-1);
  if (!last) return unanswered;
  // A figure from well before the target was set tells nothing of what is left of it.
  if (level && yearOf(last.period) < yearOf(target.documentDate) - 1) return unanswered;
  const latest = subject.find(({ period }) => period === last.period);
  // What is told for a whole span was told when it was over, or as the outcome of the plan for it.
  const isFinal = (own: Observation) => own.period.includes('/') || context.released(own) > lastDay(deadline);
  const atDeadline =
    due === null
      ? deadline === 'standing'
      : yearOf(last.period) === due && (!level || (latest !== undefined && isFinal(latest)));
  const verdict =
    isEachYear(deadline) && rule !== 'meanGrowthAtLeast' ? ofAllYears(years, deadline) : asOf(last, atDeadline, rule);
  return {
    ...unanswered,
    ...toldBy(target, last, subject),
    verdict,
    atDeadline: atDeadline || (isReached(verdict) && yearOf(last.period) === due),
    history: years,
    held: (level && !isEachYear(deadline)) || rule === 'meanGrowthAtLeast' ? null : heldYears(sinceSet(target, years)),
    pace: latest && level && target.value !== null ? paceOf(target, latest, last.verdict, context) : null,
  };
}

function toldBy(target: Target, { gap, aim, outcome, period, inputs }: TargetYear, subject: Series) {
  const unit = target.unit ?? subject.find((own) => own.period === period)?.unit ?? null;
  const inUnit = isLevelRule(target.rule) || target.rule === 'notBelowPrevious';
  return { gap, gapUnit: inUnit ? unit : 'percentage-points', aim, outcome, period, inputs };
}

/**
 * Whether a figure counts for a deadline. What happened within a period is held only against that period, and so is growth that
 * is aimed at for a year, and a target for each year of a span; a state holds on until it is told anew.
 */
function counts({ deadline, rule }: Target, period: string, { flow }: TargetContext): boolean {
  // The sum of all years is none of them.
  if (isEachYear(deadline) && !isYear(period)) return false;
  const onlyWithin = isEachYear(deadline) || rule === 'growthAtLeast' || (flow && isLevelRule(rule));
  return onlyWithin ? isWithin(period, deadline) : isBy(period, deadline);
}

/** The first figure for a time after the deadline, where a state still falls short of a number by then. */
function stillShort(
  { deadline, rule }: Target,
  answers: readonly TargetYear[],
  { flow }: TargetContext,
): TargetYear | undefined {
  if (flow || isEachYear(deadline) || !FIXED.includes(rule) || lastYear(deadline) === null) return undefined;
  const late = answers.find(({ period }) => !isBy(period, deadline));
  return late?.verdict === 'notMet' ? late : undefined;
}

/** Rules that aim at a number that does not move. */
const FIXED: readonly Target['rule'][] = ['atLeast', 'atMost', 'equals'];

const isReached = (verdict: Verdict) => verdict === 'met' || verdict === 'metWithinRounding';

/**
 * A figure from before the deadline, or published before it, can show a fixed number reached early, never missed.
 * Of a year's growth, or of a reference that moves on, an earlier year shows nothing.
 */
function asOf({ verdict, gap }: TargetYear, atDeadline: boolean, rule: Target['rule']): Verdict {
  // A bound such as “over 55” is no number that rounding could carry to the target.
  const isNumber = gap.low !== null && gap.high !== null;
  const reached = verdict === 'met' || (verdict === 'metWithinRounding' && isNumber);
  return atDeadline || (reached && FIXED.includes(rule)) ? verdict : 'noData';
}

/** A target for each year of a span is missed by one year and met only by all of them. */
function ofAllYears(years: readonly TargetYear[], deadline: string): Verdict {
  if (years.some(({ verdict }) => verdict === 'notMet')) return 'notMet';
  if (years.length < yearOf(deadline) - firstYear(deadline) + 1) return 'noData';
  return years.every(({ verdict }) => verdict === 'met') ? 'met' : 'metWithinRounding';
}

/** Years from the one on in which a target was set, or from its year due where the document came out only after it. */
function sinceSet({ documentDate, deadline }: Target, years: readonly TargetYear[]): readonly TargetYear[] {
  const [set, due] = [yearOf(documentDate), firstYear(deadline)];
  const from = set > due ? due : set;
  return Number.isNaN(from) ? years : years.filter(({ period }) => yearOf(period) >= from);
}

function heldYears(years: readonly TargetYear[]): TargetResult['held'] {
  const decided = years.filter(({ verdict }) => verdict === 'met' || verdict === 'notMet');
  return { years: decided.filter(({ verdict }) => verdict === 'met').length, of: decided.length };
}
