import { least, quantile, ticks } from 'd3';

/**
 * Four rounded bounds that cut values into five classes of like size, for tile maps; fewer where values do not spread.
 * @param values in the unit of the map
 */
export function thresholdsFor(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || low === high) return [];
  const round = ticks(low, high, 24).filter((tick) => tick > low && tick <= high);
  const bounds = [0.2, 0.4, 0.6, 0.8].map((share) => {
    const exact = quantile(sorted, share) ?? low;
    return least(round, (tick) => Math.abs(tick - exact));
  });
  return [...new Set(bounds.filter((bound) => bound !== undefined))];
}
