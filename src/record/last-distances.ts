import { descending } from 'd3';
import type { Ledger, ScoredTarget } from './ledger.ts';
import { reachedSince } from './reached-since.ts';
import { countedTargets } from './restated-targets.ts';

/** Verdicts that a figure to come may still decide. */
const OPEN: readonly ScoredTarget['result']['verdict'][] = ['noData', 'noDueDate', 'notDue'];

/**
 * Targets that no figure has decided, with what remained when their own series was last told, the latest first. What several
 * documents set stands once. A number that was reached later, even after the deadline, is no distance any more.
 */
export function lastDistances(ledger: Ledger): readonly ScoredTarget[] {
  return countedTargets(ledger)
    .filter(
      (target) =>
        OPEN.includes(target.result.verdict) &&
        (target.result.gap?.value ?? target.result.gap?.high ?? 0) > 0 &&
        reachedSince(ledger, target) === undefined,
    )
    .sort((a, b) => descending(a.result.period ?? '', b.result.period ?? ''));
}
