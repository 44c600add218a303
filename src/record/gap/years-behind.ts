/** A year and a figure. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/**
 * How many years ago a reference had the level that a subject has now: the years since the last one in which the reference
 * was at or below it. A whole number; the truth lies between it and one year less, because years are not cut.
 * @param level the subject's figure of `year`
 * @param reference yearly figures of the reference, any order
 * @returns 0 when the reference is not above the subject in `year`; `null` where the series does not reach back far enough,
 *   has no figure for `year`, or lacks a year in between
 */
export function yearsBehind(level: number, year: number, reference: readonly Point[]): number | null {
  const byYear = new Map(reference.map((point) => [point.year, point.value]));
  for (let back = 0; byYear.has(year - back); back++) {
    if ((byYear.get(year - back) ?? 0) <= level) return back;
  }
  return null;
}
