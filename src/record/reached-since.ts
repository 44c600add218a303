import { gapToValue } from './gap/gap-to-value.ts';
import { wantedOf } from './gap/target-pace.ts';
import type { Ledger, ScoredTarget } from './ledger.ts';
import { lastDay } from './period.ts';
import type { Observation } from './types.ts';

/** Rules that hold a figure against a number. */
const NUMBERS: readonly ScoredTarget['rule'][] = ['atLeast', 'atMost', 'equals'];

/**
 * The figure by which the series of a target first came to its number after the time its verdict is about, or after its deadline
 * where no figure answers it; the number as published counts, whatever its rounding. What is counted anew each year is reached in
 * its own year only.
 */
export function reachedSince(ledger: Ledger, target: ScoredTarget): Observation | undefined {
  const { indicator, region, dimensions, aim, rule, result, deadline } = target;
  if (indicator === null || aim === null || !NUMBERS.includes(rule)) return undefined;
  const { min, flow } = ledger.indicator(indicator);
  if (flow) return undefined;
  return ledger
    .everyPeriod(indicator, region, dimensions)
    .filter(({ period }) => lastDay(period) > lastDay(result.period ?? deadline))
    .find((own) => {
      const gap = gapToValue(own, aim, wantedOf(target, min, own.value ?? own.low));
      return (gap.value ?? gap.high ?? 1) <= 0;
    });
}
