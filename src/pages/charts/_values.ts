import type { DownloadTable } from '../../downloads/download-formats.ts';
import { longColumns } from '../../downloads/long-table.ts';
import { tableRows } from '../../downloads/table-column.ts';
import { definitions } from '../_figures.ts';
import { editionFor, ledger } from '../_ledger.ts';

/** Columns that say where a value comes from: they stand last, before the release, as rows are read without this site. */
const isOrigin = ({ name }: { readonly name: string }) => /^source|^locator$/.test(name);
const columns = [...longColumns.filter((column) => !isOrigin(column)), ...longColumns.filter(isOrigin)];

/** The values a figure draws, with the columns of every download, in the order of its table; the same in every language. */
export function valuesOf(figure: string): DownloadTable {
  const { version, date } = ledger.data.release;
  const rows = definitions.get(figure)?.make(editionFor(undefined)).rows ?? [];
  const observations = rows.map(({ observation }) => ledger.observation(observation));
  const release = { ledger_release: version, ledger_release_date: date };
  return {
    about: { chart: figure, release: version },
    columns: [...columns.map(({ name }) => name), ...Object.keys(release)],
    rows: tableRows(columns, observations, ledger).map((row) => ({ ...row, ...release })),
  };
}

/** Static paths of a file of every figure's values. */
export const valuePaths = () =>
  [...definitions.keys()].map((figure) => ({ params: { figure }, props: { entry: figure } }));
