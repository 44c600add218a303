import { isEachYear } from './gap/deadline.ts';
import type { ScoredTarget } from './ledger.ts';
import type { Interval } from './types.ts';

/**
 * A target as its verdict sees it: one for each year of a span is missed by a single year, so the year in which most
 * remained tells what came of it, not the last. Any other target is left as it is.
 */
export function atWeakestYear(target: ScoredTarget): ScoredTarget {
  const { result } = target;
  if (!isToldByYear(target)) return target;
  const [weakest] = [...result.history].sort((a, b) => remaining(b.gap) - remaining(a.gap));
  if (!weakest) return target;
  const { period, gap, aim, outcome, inputs } = weakest;
  return { ...target, result: { ...result, period, gap, aim, outcome, inputs } };
}

/** Whether each year of a span must meet it; a mean is told of all years together. */
export function isToldByYear({ rule, deadline }: Pick<ScoredTarget, 'rule' | 'deadline'>): boolean {
  return isEachYear(deadline) && rule !== 'meanGrowthAtLeast';
}

function remaining({ value, low, high }: Interval): number {
  return value ?? low ?? high ?? Number.NEGATIVE_INFINITY;
}
