import { range } from 'd3';

/** The years of some years and spans, as `2019` and `2021/2024`; `null` where none are named, which means any time. */
export function searchedYears(periods: readonly string[]): number[] | null {
  if (periods.length === 0) return null;
  return periods.flatMap((period) => {
    const [from = 0, to = from] = period.split('/').map(Number);
    return range(from, to + 1);
  });
}
