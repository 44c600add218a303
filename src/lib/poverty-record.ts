import type { Ledger } from './record.ts';
import type { Observation, Region } from './types.ts';

/** First and latest figure of a series; the same one where there is only one. */
export interface Ends {
  readonly first: Observation;
  readonly last: Observation;
}

/** What the record holds on one national standard. */
export interface StandardRow {
  readonly standard: string;
  readonly line: Ends | null;
  readonly population: Ends | null;
  readonly incidence: Ends | null;
}

/** The national standards in the order they were set, each with its own line, population and incidence. */
export function standardRows(ledger: Ledger, standards: readonly string[]): readonly StandardRow[] {
  return standards.map((standard) => {
    const ends = (indicator: string) => endsOf(ledger.series(indicator, ledger.nation, { standard }));
    return {
      standard,
      line: ends('poverty-line'),
      population: ends('rural-poor-population'),
      incidence: ends('poverty-incidence'),
    };
  });
}

function endsOf(series: readonly Observation[]): Ends | null {
  const known = series.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  return first && last ? { first, last } : null;
}

/** How many counties the national list of poor counties held when it was drawn up; 0 where that is not on record. */
export function listedCounties(ledger: Ledger): number {
  const lists = ledger.series('poor-counties', ledger.nation, { countyStatus: 'total', countyLevel: 'national' });
  return lists[0]?.value ?? 0;
}

/** Days on which provinces announced that no county was left on the list, earliest first. */
export function clearanceDates(ledger: Ledger): readonly Observation[] {
  return ledger
    .chosen('poor-counties')
    .filter(
      ({ dimensions, value, period, region }) =>
        dimensions.countyStatus === 'remaining' &&
        value === 0 &&
        /^\d{4}-\d{2}-\d{2}$/.test(period) &&
        ledger.region(region).level === 'province',
    )
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : a.region < b.region ? -1 : 1));
}

/** Provinces for which no incidence is on record as a single number of a stated year: bands only, or nothing. */
export function provincesWithoutIncidence(ledger: Ledger): readonly Region[] {
  const known = new Set(
    ledger
      .chosen('poverty-incidence')
      .filter(({ value, period }) => value !== null && /^\d{4}/.test(period))
      .map(({ region }) => region),
  );
  return ledger
    .regionsOf('province')
    .filter(({ id }) => !known.has(id) && ledger.chosen('poverty-incidence').some(({ region }) => region === id));
}
