import type { Ledger, ScoredTarget } from './ledger.ts';

/**
 * Targets beside one: of the same indicator in the same region first, then of the same indicator elsewhere, then of its document.
 * The same target in another document is none of them.
 */
export function sisterTargets(ledger: Ledger, target: ScoredTarget, most = 12): readonly ScoredTarget[] {
  const others = ledger.data.targets.filter((other) => firstOf(other) !== firstOf(target));
  const measured = others.filter(
    ({ indicator, restates }) => indicator !== null && indicator === target.indicator && restates === null,
  );
  const near = measured.filter(({ region }) => region === target.region);
  const document = others.filter(({ source }) => source === target.source);
  return [...new Set([...near, ...measured, ...document])].slice(0, most);
}

/** Id of the target as it was first set. */
function firstOf({ id, restates }: ScoredTarget): string {
  return restates ?? id;
}
