import type { Ledger } from '../record/ledger.ts';
import { isYear } from '../record/period.ts';
import { codesKey } from '../record/series-key.ts';
import type { Indicator, Observation } from '../record/types.ts';
import { type DatasetTable, datasetTable } from './dataset-table.ts';
import { dimensionColumn } from './long-table.ts';
import { dimensionsOf } from './observation-tables.ts';
import { column, type TableColumn } from './table-column.ts';

/** The values of one region in one series, by year. */
interface PanelRow extends Pick<Observation, 'region' | 'dimensions'> {
  readonly values: ReadonlyMap<string, number>;
}

const head: readonly TableColumn<PanelRow>[] = [
  column('region', '地区编号', 'Region id', ({ region }) => region),
  column(
    'region_name_zh',
    '地区名称（中文）',
    'Region name in Chinese',
    ({ region }, ledger) => ledger.region(region).name.zh,
  ),
  column(
    'region_name_en',
    '地区名称（英文）',
    'Region name in English',
    ({ region }, ledger) => ledger.region(region).name.en,
  ),
  column('region_level', '地区层级', 'Level of the region', ({ region }, ledger) => ledger.region(region).level),
];

/**
 * A wide table of an indicator: a row for each region and series, a column for each year, the chosen value in the unit of
 * the indicator. Empty where nothing is published for the year or only a band. `null` for an indicator without yearly values.
 */
export function panelTable(ledger: Ledger, indicator: Indicator): DatasetTable | null {
  const yearly = ledger.chosen(indicator.id).filter(({ value, period }) => value !== null && isYear(period));
  if (yearly.length === 0) return null;
  const dimensions = dimensionsOf(ledger, [indicator]).map(dimensionColumn);
  const years = [...new Set(yearly.map(({ period }) => period))].sort();
  return datasetTable(ledger, {
    name: indicator.id,
    title: indicator.name,
    columns: [...head, ...dimensions, ...years.map((year) => yearColumn(ledger, indicator, year))],
    entries: panelRows(ledger, yearly),
    key: ['region', ...dimensions.map(({ name }) => name)],
    references: [{ column: 'region', holds: 'regions', key: 'id' }],
    sources: yearly.flatMap(({ sources }) => sources),
    wide: true,
  });
}

function yearColumn(ledger: Ledger, { unit }: Indicator, year: string): TableColumn<PanelRow> {
  const { zh, en } = ledger.unit(unit).name;
  const read = ({ values }: PanelRow) => values.get(year) ?? null;
  return column(year, `${year}年的值，${zh}`, `Value in ${year}, ${en}`, read, 'number');
}

/** Rows in the order of the regions, the whole before its parts. */
function panelRows(ledger: Ledger, yearly: readonly Observation[]): readonly PanelRow[] {
  const place = new Map(ledger.data.regions.map(({ id }, index) => [id, index]));
  return [...Map.groupBy(yearly, ({ region, dimensions }) => `${region}:${codesKey(dimensions)}`).values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : { ...first, values: new Map([first, ...others].map(({ period, value }) => [period, value ?? Number.NaN])) },
    )
    .sort((a, b) => (place.get(a.region) ?? 0) - (place.get(b.region) ?? 0));
}
