import { longColumns } from '../../lib/long-table.ts';
import { tableRows } from '../../lib/table-column.ts';
import { figureMakers } from '../_figures.ts';
import { editionFor, ledger } from '../_ledger.ts';

/** Columns of the values of a figure: those of every download. */
export const valueColumns = longColumns.map(({ name }) => name);

/** The values a figure draws, as rows of the downloads, in the order of its table; the same in every language. */
export function valueRows(id: string) {
  const rows = figureMakers.get(id)?.make(editionFor(undefined)).rows ?? [];
  const observations = rows.map(({ observation }) => ledger.observation(observation));
  return tableRows(longColumns, observations, ledger);
}

export const valuePaths = () => [...figureMakers.keys()].map((figure) => ({ params: { figure }, props: { figure } }));
