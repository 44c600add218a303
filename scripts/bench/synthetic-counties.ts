/** As many values of counties as one wishes, the same on every machine: places and indicators of the catalog, values by a formula. */
import type { Ledger } from '../../src/record/ledger.ts';
import type { Observation } from '../../src/record/types.ts';

const FIRST_YEAR = 2000;
/** Every so-maniest row has only the band that its value lies in, as rows of documents have. */
const BANDED = 101;

/** What a row says, in the form our own arithmetic takes it. */
export interface CountyValue {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly year: number;
  /** In hundredths of the unit, so that sums are exact; `null` where only a band is given. */
  readonly hundredths: number | null;
}

/** The indicators, counties and number of rows of a synthetic record. */
export interface CountyPlan {
  readonly indicators: readonly string[];
  readonly counties: readonly string[];
  readonly rows: number;
}

/** The plan that a record allows: each of its indicators, each of its counties, month after month. */
export function countyPlan(ledger: Ledger, rows: number): CountyPlan {
  const counties = ledger.data.regions.filter(({ level }) => level === 'county').map(({ id }) => id);
  return { indicators: ledger.indicators.map(({ id }) => id), counties, rows };
}

/** The rows of one indicator, first every county of the first month; indicators share the rows evenly. */
export function* countyValues({ indicators, counties, rows }: CountyPlan, at: number): Generator<CountyValue> {
  const bound = (share: number) => Math.floor((share * rows) / indicators.length);
  const [from, to] = [bound(at), bound(at + 1)];
  for (let row = from; row < to; row += 1) {
    const months = Math.floor((row - from) / counties.length);
    const year = FIRST_YEAR + Math.floor(months / 12);
    yield {
      ...{ indicator: indicators[at] ?? '', region: counties[(row - from) % counties.length] ?? '' },
      ...{ period: `${year}-${String((months % 12) + 1).padStart(2, '0')}`, year },
      hundredths: row % BANDED === BANDED - 1 ? null : hundredthsOf(row),
    };
  }
}

/** The digits look random and are not. */
function hundredthsOf(row: number): number {
  return 100_000 + ((row * 7919) % 3_999_983);
}

/** The row as an observation of the record. It takes a source of the record, because the table has columns about one; none says this. */
export function observationOf(ledger: Ledger, county: CountyValue): Observation {
  const { indicator, region, period, hundredths } = county;
  const source = ledger.data.sources[0]?.id ?? '';
  return {
    ...{ id: `${indicator}:${region}:${period}`, figure: null, indicator, region, period, periodNote: null },
    ...{ dimensions: {}, unit: ledger.indicator(indicator).unit, status: 'published', tier: 'C' },
    ...(hundredths === null ? BAND : published(hundredths)),
    ...{ source, sources: [source], locator: `Synthetic row: ${region}, ${period}`, quote: null },
    ...{ note: null, chosen: true, formula: null, inputs: [] },
  };
}

const BAND = { value: null, low: 1000, high: 50_000, printed: '1000–50000', qualifier: 'range' } as const;

/** A value with two decimals and the bounds that its precision leaves. */
function published(hundredths: number) {
  const [value, low, high] = [hundredths / 100, (hundredths - 0.5) / 100, (hundredths + 0.5) / 100];
  return { value, low, high, printed: value.toFixed(2), qualifier: 'exact' } as const;
}
