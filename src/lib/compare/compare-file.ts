import { isYear } from '../period.ts';
import type { Ledger } from '../record.ts';
import { codesKey } from '../series-key.ts';
import type { Dimensions, Interval, Observation, Qualifier, Status, Tier } from '../types.ts';

/** Whom a figure is credited to. */
export interface CompareSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
}

/** Names of the cells of a row, in order; `source` is a place in `sources`. */
export const columns = ['year', 'value', 'low', 'high', 'printed', 'qualifier', 'status', 'tier', 'source'] as const;

type Row = readonly [
  year: number,
  value: number | null,
  low: number | null,
  high: number | null,
  printed: string,
  qualifier: Qualifier,
  status: Status,
  tier: Tier,
  source: number,
];

/** The yearly figures of one indicator, small enough to be loaded for a comparison and losing nothing of them. */
export interface CompareFile {
  readonly indicator: string;
  readonly columns: readonly string[];
  readonly sources: readonly CompareSource[];
  readonly series: readonly {
    readonly dimensions: Dimensions;
    /** Slug of the region. */
    readonly region: string;
    readonly rows: readonly Row[];
  }[];
}

/** A figure of one year as the comparison knows it. */
export interface ComparePoint extends Interval {
  readonly year: number;
  readonly printed: string;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly tier: Tier;
  readonly source: CompareSource;
}

/** The chosen yearly figures of an indicator; figures of parts of years, spans and unstated times are left to its page. */
export function compareFile(ledger: Ledger, indicator: string): CompareFile {
  const yearly = ledger.chosen(indicator).filter(({ period }) => isYear(period));
  const ids = [...new Set(yearly.map(({ source }) => source))].sort();
  const place = new Map(ids.map((id, index) => [id, index]));
  const row = (one: Observation): Row => [
    Number(one.period),
    one.value,
    one.low,
    one.high,
    one.printed,
    one.qualifier,
    one.status,
    one.tier,
    place.get(one.source) ?? -1,
  ];
  const series = Map.groupBy(yearly, ({ region, dimensions }) => `${region} ${codesKey(dimensions)}`);
  return {
    indicator,
    columns,
    sources: ids.map((id) => {
      const { title, publisher, published, language } = ledger.source(id);
      return { id, title, publisher, published, language };
    }),
    series: [...series.values()].flatMap((found) =>
      found[0]
        ? [
            {
              dimensions: found[0].dimensions,
              region: ledger.region(found[0].region).slug,
              rows: found.map(row).sort((a, b) => a[0] - b[0]),
            },
          ]
        : [],
    ),
  };
}

/** The figures of one series, region by region and year by year. */
export type SeriesTable = ReadonlyMap<string, ReadonlyMap<number, ComparePoint>>;

const tables = new WeakMap<CompareFile, Map<string, SeriesTable>>();

/** Looks a series up in a file; each is taken apart once. */
export function seriesTable(file: CompareFile, dimensions: Dimensions): SeriesTable {
  const known = tables.get(file) ?? new Map<string, SeriesTable>();
  tables.set(file, known);
  const key = codesKey(dimensions);
  const found = known.get(key) ?? readTable(file, key);
  known.set(key, found);
  return found;
}

function readTable({ series, sources }: CompareFile, key: string): SeriesTable {
  return new Map(
    series
      .filter(({ dimensions }) => codesKey(dimensions) === key)
      .map(({ region, rows }) => [region, new Map(rows.map((row) => [row[0], pointOf(row, sources)]))]),
  );
}

function pointOf(row: Row, sources: readonly CompareSource[]): ComparePoint {
  const [year, value, low, high, printed, qualifier, status, tier, source] = row;
  const credited = sources[source];
  if (!credited) throw new Error(`no source ${source} in the file`);
  return { year, value, low, high, printed, qualifier, status, tier, source: credited };
}
