import { least, quantile, range, ticks } from 'd3';

/**
 * Rounded bounds that cut values into classes of like size, for tile maps; fewer where values do not spread.
 * @param values in the unit of the map
 */
export function thresholdsFor(values: readonly number[], classes = 5): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || low === high) return [];
  const round = ticks(low, high, 24).filter((tick) => tick > low && tick <= high);
  const bounds = range(1, classes).map((place) => {
    const exact = quantile(sorted, place / classes) ?? low;
    return least(round, (tick) => Math.abs(tick - exact));
  });
  return [...new Set(bounds.filter((bound) => bound !== undefined))];
}
