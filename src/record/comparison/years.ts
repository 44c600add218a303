import type { DrawnSeries } from './drawn-series.ts';

/** How many figures the regions have, year by year, oldest first; of several series only years that each of them knows. */
export function yearCounts(series: readonly DrawnSeries[], regions: readonly string[]): ReadonlyMap<number, number> {
  const counts = series.map((one) => countYears(one, regions));
  const years = [...new Set(counts.flatMap((count) => [...count.keys()]))].sort((a, b) => a - b);
  const total = (year: number) => counts.reduce((sum, count) => sum + (count.get(year) ?? 0), 0);
  const shared = years.filter((year) => counts.every((count) => count.has(year)));
  return new Map((shared.length > 0 ? shared : years).map((year) => [year, total(year)]));
}

function countYears(series: DrawnSeries, regions: readonly string[]): Map<number, number> {
  const years = regions.flatMap((region) => [...series.of(region).keys()]);
  return new Map([...Map.groupBy(years, (year) => year)].map(([year, { length }]) => [year, length]));
}

/** Years with at least half as many figures as the fullest one: a single early reporter makes no comparison. */
function full(counts: ReadonlyMap<number, number>): number[] {
  const enough = Math.max(0, ...counts.values()) / 2;
  return [...counts].filter(([, count]) => count >= enough).map(([year]) => year);
}

/** The years to show: those asked for, else the latest that is full and the earliest that is comparable with it. */
export function shownYears(
  asked: { readonly from: number | null; readonly to: number | null },
  counts: ReadonlyMap<number, number>,
  breaks: readonly number[],
): { readonly from: number; readonly to: number } | null {
  const years = full(counts);
  const to = asked.to ?? years.filter((year) => year >= (asked.from ?? year)).at(-1) ?? asked.from;
  if (to === null || to === undefined) return null;
  const floor = Math.max(Number.NEGATIVE_INFINITY, ...breaks.filter((year) => year <= to));
  const from = asked.from ?? years.find((year) => year >= floor && year <= to) ?? to;
  return { from: Math.min(from, to), to };
}
