import type { DownloadTable } from '../../downloads/download-formats.ts';
import { longColumnsOf } from '../../downloads/long-table.ts';
import { dimensionsOf } from '../../downloads/observation-tables.ts';
import { tableRows } from '../../downloads/table-column.ts';
import { definitions } from '../_figures.ts';
import { editionFor, ledger } from '../_ledger.ts';

/** The values a figure draws, with the columns of every download, in the order of its table; the same in every language. */
export function valuesOf(figure: string): DownloadTable {
  const rows = definitions.get(figure)?.make(editionFor(undefined)).rows ?? [];
  const observations = rows.map(({ observation }) => ledger.observation(observation));
  const indicators = [...new Set(observations.map(({ indicator }) => indicator))].map((id) => ledger.indicator(id));
  const columns = longColumnsOf(dimensionsOf(ledger, indicators));
  return { columns: columns.map(({ name }) => name), rows: tableRows(columns, observations, ledger) };
}

/** Static paths of a file of every figure's values. */
export const valuePaths = () =>
  [...definitions.keys()].map((figure) => ({ params: { figure }, props: { entry: figure } }));
