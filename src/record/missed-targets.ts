import { descending } from 'd3';
import { firstYear, isEachYear } from './gap/deadline.ts';
import type { Ledger, ScoredTarget } from './ledger.ts';
import { yearOf } from './period.ts';
import { countedTargets } from './restated-targets.ts';

/**
 * Targets that were missed, each once, by figures or by what was stated, the widest miss in per cent of the target first. What was aimed
 * at for each year of a span and missed in one counts by its share of all years.
 */
export function missedTargets(ledger: Ledger): readonly ScoredTarget[] {
  return countedTargets(ledger)
    .filter(({ result }) => result.verdict === 'notMet' || result.verdict === 'statedNotMet')
    .sort((a, b) => descending(missedShare(a), missedShare(b)));
}

/** What was missed as a share of the number aimed at; 0 where that is zero or not known. */
function missedShare({ result, deadline, rule }: ScoredTarget): number {
  const years = isEachYear(deadline) && rule !== 'meanGrowthAtLeast' ? yearOf(deadline) - firstYear(deadline) + 1 : 1;
  const [gap, aim] = [result.gap?.value ?? result.gap?.low ?? 0, result.aim?.value ?? 0];
  return aim > 0 ? gap / aim / years : 0;
}
