import { latestOf } from './latest.ts';
import type { Ledger } from './ledger.ts';
import type { Observation, Region } from './types.ts';

/** Whether a row only says that one county is on a list: that is told in words, not as a figure. */
export function isListEntry({ level }: Region, { unit, value }: Observation): boolean {
  return level === 'county' && unit === 'count' && value === 1;
}

/** Latest figure of every series of a region, in the order of the indicators. */
export function latestBySeries(
  ledger: Ledger,
  region: Region,
  observations: readonly Observation[],
): readonly Observation[] {
  const order = new Map(ledger.indicators.map(({ id }, index) => [id, index]));
  const series = Map.groupBy(observations, ({ indicator, dimensions }) => `${indicator}${JSON.stringify(dimensions)}`);
  return [...series]
    .flatMap(([, found]) => latestOf(found) ?? [])
    .filter((observation) => !isListEntry(region, observation))
    .sort((a, b) => (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0));
}
