import { descending } from 'd3';
import { gapToValue } from './gap/gap-to-value.ts';
import { wantedOf } from './gap/target-pace.ts';
import { verdictOf } from './gap/verdict.ts';
import type { Ledger, ScoredTarget } from './ledger.ts';
import { lastDay } from './period.ts';
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
        !isReachedSince(ledger, target),
    )
    .sort((a, b) => descending(a.result.period ?? '', b.result.period ?? ''));
}

/** Whether the series of a target told of its number being reached after the figure it is held against. */
function isReachedSince(ledger: Ledger, target: ScoredTarget): boolean {
  const { indicator, region, dimensions, aim, rule, result } = target;
  if (indicator === null || aim === null || !NUMBERS.includes(rule)) return false;
  const { min } = ledger.indicator(indicator);
  return ledger
    .series(indicator, region, dimensions)
    .filter(({ period }) => lastDay(period) > lastDay(result.period ?? ''))
    .some((own) => verdictOf(gapToValue(own, aim, wantedOf(target, min, own.value ?? own.low))) === 'met');
}

/** Rules that hold a figure against a number. */
const NUMBERS: readonly ScoredTarget['rule'][] = ['atLeast', 'atMost', 'equals'];
