import { divide, exact, multiply, subtract } from '../interval.ts';
import type { Interval } from '../types.ts';

/** How much of a gap one source of income explains. */
export interface GapPart {
  readonly part: string;
  /** Reference minus subject, in the unit of both. */
  readonly gap: Interval;
  /** Share of the whole gap, in percent; `null` where the whole gap may be zero. */
  readonly share: Interval | null;
}

/**
 * Splits an income gap by source: the gap of each part and its share of the whole. Shares add up to 100 within rounding,
 * and one may be negative where the subject is ahead.
 * @param subject and
 * @param reference amounts by part, in one unit; parts that either lacks are left out
 */
export function decomposeGap(
  subject: Readonly<Record<string, Interval>>,
  reference: Readonly<Record<string, Interval>>,
  whole: { readonly subject: Interval; readonly reference: Interval },
): GapPart[] {
  const total = subtract(whole.reference, whole.subject);
  return Object.entries(subject).flatMap(([part, own]) => {
    const other = reference[part];
    if (!other) return [];
    const gap = subtract(other, own);
    return [{ part, gap, share: shareOf(gap, total) }];
  });
}

function shareOf(gap: Interval, total: Interval): Interval | null {
  try {
    return multiply(divide(gap, total), exact(100));
  } catch {
    return null;
  }
}
