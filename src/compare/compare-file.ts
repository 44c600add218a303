import type { Ledger } from '../record/ledger.ts';
import { isYear } from '../record/period.ts';
import { codesKey, keyOf } from '../record/series-key.ts';
import type { Observation } from '../record/types.ts';

/** Names of the cells of a row, in order; `source` is a place in `sources`. */
const columns = ['year', 'value', 'low', 'high', 'printed', 'qualifier', 'status', 'tier', 'source'] as const;

/** The yearly figures of one indicator, small enough to be loaded for a comparison and losing nothing of them. */
export type CompareFile = ReturnType<typeof compareFile>;

/** The chosen yearly figures of an indicator; figures of parts of years, spans and unstated times are left to its page. */
export function compareFile(ledger: Ledger, indicator: string) {
  const yearly = ledger.chosen(indicator).filter(({ period }) => isYear(period));
  const ids = [...new Set(yearly.map(({ source }) => source))].sort();
  const place = new Map(ids.map((id, index) => [id, index]));
  const row = ({ period, value, low, high, printed, qualifier, status, tier, source }: Observation) =>
    [Number(period), value, low, high, printed, qualifier, status, tier, place.get(source) ?? -1] as const;
  const series = Map.groupBy(yearly, ({ region, dimensions }) => `${region} ${codesKey(dimensions)}`);
  return {
    indicator,
    columns,
    sources: ids.map((id) => {
      const { url: _url, tier: _tier, concept: _concept, note: _note, licence: _licence, ...named } = ledger.source(id);
      return named;
    }),
    series: [...series.values()].flatMap((found) => {
      const rows = found.map(row).sort((a, b) => a[0] - b[0]);
      return found
        .slice(0, 1)
        .map(({ dimensions, region }) => ({ dimensions, region: ledger.region(region).slug, rows }));
    }),
  };
}

/**
 * The observations of a file, as the record has them but for what a comparison does not tell: quote, locator, figure id.
 * @param regionOf id of a region by its slug; regions it does not know are left out
 */
export function observationsOf(
  { indicator, series, sources }: CompareFile,
  unit: string,
  regionOf: (slug: string) => string | undefined,
): Observation[] {
  return series.flatMap(({ region: slug, dimensions, rows }) => {
    const region = regionOf(slug);
    if (region === undefined) return [];
    return rows.map(([year, value, low, high, printed, qualifier, status, tier, place]): Observation => {
      const source = sources[place]?.id;
      if (source === undefined) throw new Error(`no source ${place} in the file of ${indicator}`);
      const key = { indicator, region, period: String(year), dimensions };
      return {
        ...key,
        id: `${keyOf(key)}@${source}`,
        ...{ value, low, high, printed, qualifier, status, tier, source, unit },
        sources: [source],
        chosen: true,
        figure: null,
        periodNote: null,
        locator: '',
        quote: null,
        note: null,
        formula: null,
        inputs: [],
      };
    });
  });
}
