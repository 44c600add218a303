import { latestOf } from './latest.ts';
import type { Ledger } from './ledger.ts';
import type { Dimension, Observation, Region } from './types.ts';

/** Whether a row only says that one county is on a list: that is told in words, not as a figure. */
export function isListEntry({ level }: Region, { unit, value }: Observation): boolean {
  return level === 'county' && unit === 'count' && value === 1;
}

/** Latest figure of every series of a region, in the order of the indicators and of their codes, a total before its parts. */
export function latestBySeries(
  ledger: Ledger,
  region: Region,
  observations: readonly Observation[],
): readonly Observation[] {
  const indicators = new Map(ledger.indicators.map(({ id }, index) => [id, index]));
  const place = ({ indicator, dimensions }: Observation): number[] => [
    indicators.get(indicator) ?? 0,
    ...Object.entries(dimensions).map(([id, code]) => codePlace(ledger.dimension(id), code)),
  ];
  const series = Map.groupBy(observations, ({ indicator, dimensions }) => `${indicator}${JSON.stringify(dimensions)}`);
  return [...series]
    .flatMap(([, found]) => latestOf(found) ?? [])
    .filter((observation) => !isListEntry(region, observation))
    .map((observation) => ({ observation, place: place(observation) }))
    .sort((a, b) => a.place.map((own, index) => own - (b.place[index] ?? 0)).find((step) => step !== 0) ?? 0)
    .map(({ observation }) => observation);
}

/** Where a code stands in the catalog, the default before all others. */
function codePlace({ codes, default: first }: Dimension, code: string): number {
  return code === first ? -1 : codes.findIndex((one) => one.code === code);
}
