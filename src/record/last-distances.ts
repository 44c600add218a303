import { descending } from 'd3';
import type { Ledger, ScoredTarget } from './ledger.ts';

/** Verdicts that a figure to come may still decide. */
const OPEN: readonly ScoredTarget['result']['verdict'][] = ['noData', 'noDueDate', 'notDue'];

/**
 * Targets that no figure has decided, with what remained when their own series was last told, the latest first. Documents that
 * repeat a target count once.
 */
export function lastDistances(ledger: Ledger): readonly ScoredTarget[] {
  const open = ledger.data.targets.filter(
    ({ result }) => OPEN.includes(result.verdict) && (result.gap?.value ?? result.gap?.high ?? 0) > 0,
  );
  const once = new Map(
    open.map((target) => [
      `${target.indicator} ${target.region} ${target.value} ${JSON.stringify(target.dimensions)}`,
      target,
    ]),
  );
  return [...once.values()].sort((a, b) => descending(a.result.period ?? '', b.result.period ?? ''));
}
