import type { PromiseState, VerdictKind } from '../charts/index.ts';
import { lastYear } from '../record/gap/deadline.ts';
import type { Verdict } from '../record/gap/verdict.ts';
import type { ScoredTarget } from '../record/ledger.ts';

/** The mark of each verdict among those of a year. */
const KINDS: Readonly<Record<Verdict, VerdictKind>> = {
  met: 'met',
  statedMet: 'statedMet',
  metWithinRounding: 'undecided',
  notMet: 'missed',
  statedNotMet: 'statedMissed',
  notDue: 'open',
  noData: 'absent',
  noIndicator: 'unjudged',
  noDueDate: 'unjudged',
  notComparable: 'unjudged',
  qualitative: 'unjudged',
};

/** Verdicts that are drawn against the target: those of a number, and those still to come. */
const STATES: Partial<Readonly<Record<Verdict, PromiseState>>> = {
  met: 'met',
  statedMet: 'met',
  metWithinRounding: 'undecided',
  notMet: 'missed',
  statedNotMet: 'missed',
  notDue: 'open',
  noData: 'absent',
};

/** How a target is marked among those of its year. */
export function verdictKind({ result }: ScoredTarget): VerdictKind {
  return KINDS[result.verdict];
}

/** How a target is drawn against its outcome; `null` where it has no number to be held against. */
export function promiseState({ result }: ScoredTarget): PromiseState | null {
  return STATES[result.verdict] ?? null;
}

/** Whether somebody can tell if it was met: a figure, or whoever reports on it. */
export function isJudged(target: ScoredTarget): boolean {
  return isMissed(target) || promiseState(target) === 'met';
}

/** Whether it was missed, by a figure or as reported. */
export function isMissed(target: ScoredTarget): boolean {
  return promiseState(target) === 'missed';
}

/** Year in which a target is due; `null` for standing ones and those without a date. */
export function dueYear({ deadline }: Pick<ScoredTarget, 'deadline'>): number | null {
  return lastYear(deadline);
}
