import { inPages } from './in-pages.ts';
import type { Ledger } from './ledger.ts';
import { partPeriods } from './part-periods.ts';
import { provinceOf } from './province-of.ts';
import type { Observation, Region } from './types.ts';

/**
 * The figures of an indicator that share their dimensions, of many regions those within one province, and the anchor by
 * which their table is opened on the page it stands on.
 */
export type IndicatorTable = ReturnType<typeof indicatorTables>[number];

/** An indicator with more figures has its tables on pages of their own. */
const MOST_FIGURES = 200;
/** Cells on such a page, filled or blank; a single table may have more. */
const MOST_CELLS = 1_000;
/** A table of more regions is told province by province. */
const MOST_REGIONS = 150;

/** Tables of an indicator, the one of its defaults first. */
export function indicatorTables(ledger: Ledger, indicator: string) {
  const defaults = JSON.stringify(ledger.complete(indicator));
  return [...Map.groupBy(ledger.chosen(indicator), ({ dimensions }) => JSON.stringify(dimensions))]
    .sort(([a], [b]) => Number(b === defaults) - Number(a === defaults))
    .flatMap(([, observations]) => byProvince(ledger, observations))
    .map(([within, observations]) => {
      const dimensions = observations[0]?.dimensions ?? {};
      const anchor = ['table', ...Object.values(dimensions), ...(within ? [within.slug] : [])].join('.');
      return { anchor, dimensions, within, observations };
    });
}

/** Provinces and what lies above them stay together: they are compared with each other. */
function byProvince(ledger: Ledger, observations: readonly Observation[]): [Region | null, readonly Observation[]][] {
  if (new Set(observations.map(({ region }) => region)).size <= MOST_REGIONS) return [[null, observations]];
  const within = ({ region: id }: Observation): Region | null => {
    const region = ledger.region(id);
    const province = provinceOf(ledger, region);
    return province === region || province.level !== 'province' ? null : province;
  };
  const order = [null, ...ledger.regionsOf('province')];
  return [...Map.groupBy(observations, within)].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** Pages of tables of an indicator; none where its own page has room for them. */
export function tablePages(tables: readonly IndicatorTable[]): readonly (readonly IndicatorTable[])[] {
  const figures = tables.reduce((sum, { observations }) => sum + observations.length, 0);
  return figures <= MOST_FIGURES ? [] : inPages(tables, MOST_CELLS, cellsOf);
}

function cellsOf({ observations }: IndicatorTable): number {
  const { shared, alone } = partPeriods(observations);
  const different = (key: 'region' | 'period') => new Set(shared.map((observation) => observation[key])).size;
  return different('region') * (different('period') + 1) + alone.length * 3;
}
