import type { Interval } from '../../src/record/types.ts';

/** Bounds between which a figure is taken to lie. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of a printed number with its open sides closed: "over 300" is not thought of as 900.
 * Checks of likelihood compare spans, so that neither rounding nor wording ever raises a hit.
 */
export function likelySpan({ value, low, high }: Interval): Span {
  const near = value ?? low ?? high ?? 0;
  const reach = Math.abs(near) * (OPEN_REACH - 1);
  return { low: low ?? near - reach, high: high ?? near + reach };
}

/** "Over", "nearly", "below" stay within a factor of two of the number they stand at. */
const OPEN_REACH = 2;

/** The span from the lowest low to the highest high. */
export function hull(spans: readonly Span[]): Span {
  return { low: Math.min(...spans.map(({ low }) => low)), high: Math.max(...spans.map(({ high }) => high)) };
}

/** The one value to reckon with where a span would not do. */
export function middleOf({ value, low, high }: Interval): number {
  return value ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}
