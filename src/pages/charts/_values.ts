import type { DownloadTable } from '../../downloads/download-formats.ts';
import { longColumnsOf } from '../../downloads/long-table.ts';
import { dimensionsOf } from '../../downloads/observation-tables.ts';
import { type TableColumn, tableRows } from '../../downloads/table-column.ts';
import type { Observation } from '../../record/types.ts';
import { definitions } from '../_figures.ts';
import { editionFor, ledger } from '../_ledger.ts';

/** Columns that say where a value comes from stand last, before the release, as rows are read without this site. */
function originLast(columns: readonly TableColumn<Observation>[]) {
  const isOrigin = ({ name }: { readonly name: string }) => /^source|^locator$/.test(name);
  return [...columns.filter((column) => !isOrigin(column)), ...columns.filter(isOrigin)];
}

/** The values a figure draws, with the columns of every download, in the order of its table; the same in every language. */
export function valuesOf(figure: string): DownloadTable {
  const { version, date } = ledger.data.release;
  const rows = definitions.get(figure)?.make(editionFor(undefined)).rows ?? [];
  const observations = rows.map(({ observation }) => ledger.observation(observation));
  const indicators = [...new Set(observations.map(({ indicator }) => indicator))].map((id) => ledger.indicator(id));
  const columns = originLast(longColumnsOf(dimensionsOf(ledger, indicators)));
  const release = { ledger_release: version, ledger_release_date: date };
  return {
    columns: [...columns.map(({ name }) => name), ...Object.keys(release)],
    rows: tableRows(columns, observations, ledger).map((row) => ({ ...row, ...release })),
  };
}

/** Static paths of a file of every figure's values. */
export const valuePaths = () =>
  [...definitions.keys()].map((figure) => ({ params: { figure }, props: { entry: figure } }));
