import type { Ledger, ScoredTarget } from './ledger.ts';

/** Targets beside one: of the same indicator in the same region first, then of the same indicator elsewhere, then of its document. */
export function sisterTargets(ledger: Ledger, target: ScoredTarget, most = 12): readonly ScoredTarget[] {
  const others = ledger.data.targets.filter(({ id }) => id !== target.id);
  const measured = others.filter(({ indicator }) => indicator !== null && indicator === target.indicator);
  const near = measured.filter(({ region }) => region === target.region);
  const document = others.filter(({ source }) => source === target.source);
  return [...new Set([...near, ...measured, ...document])].slice(0, most);
}
