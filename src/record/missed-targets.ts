import { descending } from 'd3';
import type { Ledger, ScoredTarget } from './ledger.ts';

/** Targets that were missed, by figures or by what was stated, the widest miss in per cent of the target first. */
export function missedTargets(ledger: Ledger): readonly ScoredTarget[] {
  return ledger.data.targets
    .filter(({ result }) => result.verdict === 'notMet' || result.verdict === 'statedNotMet')
    .sort((a, b) => descending(missedShare(a), missedShare(b)));
}

/** What was missed as a share of the number aimed at; 0 where that is zero or not known. */
function missedShare({ result }: ScoredTarget): number {
  const [gap, aim] = [result.gap?.value ?? result.gap?.low ?? 0, result.aim?.value ?? 0];
  return aim > 0 ? gap / aim : 0;
}
