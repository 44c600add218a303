import type { Interval } from '../types.ts';
import type { verdicts } from '../vocabulary.ts';

export type Verdict = (typeof verdicts)[number];

/**
 * Verdict of a gap interval (positive = still to go).
 * A gap known to be at most zero is met, known to be above zero is not met; in between rounding alone decides.
 */
export function verdictOf(gap: Interval): Verdict {
  if (gap.high !== null && gap.high <= 0) return 'met';
  if (gap.low !== null && gap.low > 0) return 'notMet';
  return 'metWithinRounding';
}
