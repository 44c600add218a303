import type { Ledger } from '../record/ledger.ts';
import type { Indicator, Observation, Text } from '../record/types.ts';
import { type DatasetTable, datasetTable, type TableReference } from './dataset-table.ts';
import { longColumnsOf, observationsOf } from './long-table.ts';

const CHOSEN: Text = {
  zh: '每个指标、地区、时间和系列选用的一个值',
  en: 'One chosen value for each indicator, region, period and series',
};
const RIVALS: Text = {
  zh: '没有选用的值：同一项的其他公布值，以及文件只作预计的值',
  en: 'Values that were not chosen: other published values of the same, and what a document only expected',
};

/** Columns of observations whose texts are keys of other tables. */
const references: readonly TableReference[] = [
  { column: 'indicator', holds: 'indicators', key: 'id' },
  { column: 'region', holds: 'regions', key: 'id' },
  { column: 'source', holds: 'sources', key: 'id' },
];

/** The observations of some indicators in long form: one chosen value a key first, their rivals in a second table where there are any. */
export function observationTables(ledger: Ledger, name: string, indicators: readonly Indicator[]): DatasetTable[] {
  const columns = longColumnsOf(dimensionsOf(ledger, indicators));
  const observations = observationsOf(ledger, indicators);
  const table = (file: string, title: Text, entries: readonly Observation[]) =>
    datasetTable(ledger, {
      ...{ name: file, title, columns, entries, references },
      sources: entries.flatMap(({ sources }) => sources),
    });
  const [chosen, rivals] = [observations.filter((one) => one.chosen), observations.filter((one) => !one.chosen)];
  return [table(name, CHOSEN, chosen), ...(rivals.length > 0 ? [table('rivals', RIVALS, rivals)] : [])];
}

/** The dimensions that divide any of the indicators, in the order of the catalog. */
export function dimensionsOf(ledger: Ledger, indicators: readonly Indicator[]) {
  const used = new Set(indicators.flatMap(({ dimensions }) => dimensions));
  return ledger.data.dimensions.filter(({ id }) => used.has(id));
}
