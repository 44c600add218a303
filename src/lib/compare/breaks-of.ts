import { breaksOf } from '../breaks-of.ts';
import type { CompareIndicator } from './catalog.ts';
import type { SeriesChoice } from './choice.ts';

/** Changes of concept that touch a chosen series. */
export function breaksOfChoice({ breaks, dimensions }: CompareIndicator, choice: SeriesChoice) {
  return breaksOf(breaks, choice.dimensions, (id) => dimensions.find((dimension) => dimension.id === id)?.default);
}

/** Whether a concept changed after the one year and up to the other, in either order. */
export function isBroken(breaks: readonly { readonly period: string }[], a: number, b: number): boolean {
  return breaks.some(({ period }) => Math.min(a, b) < Number(period) && Number(period) <= Math.max(a, b));
}
