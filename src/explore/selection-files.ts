import Papa from 'papaparse';
import { codebookColumns } from '../downloads/codebook.ts';
import { toCsv } from '../downloads/csv.ts';
import { type DownloadTable, downloadFormats } from '../downloads/download-formats.ts';
import { toZip } from '../downloads/zip.ts';
import type { Words } from '../edition/words.ts';
import { formatNumber } from '../record/format.ts';
import type { ExploreRecord } from './explore-record.ts';
import type { Cell, ExploredTable } from './explored-table.ts';
import { inOrder } from './rows-shown.ts';
import type { SelectedRows } from './select-rows.ts';

/** What is said of a selection beside its rows. */
export interface AboutSelection {
  readonly release: ExploreRecord['release'];
  /** Address that shows the selection again. */
  readonly address: string;
  /** Address of the codebook of the whole table. */
  readonly codebook: string;
  readonly t: Words['t'];
}

/** The selected rows with all columns of the file they are from, in the order shown. */
export function tableOf(
  { table }: ExploredTable,
  selected: SelectedRows,
  order: ArrayLike<number> | null,
): DownloadTable {
  const columns = table.columnNames();
  const rows = inOrder(selected.rows, order, 0, selected.count).map((row) =>
    Object.fromEntries(columns.map((name) => [name, table.get(name, row) as Cell])),
  );
  return { columns, rows };
}

/** Hands a selection to the reader as a file of a format, or as a zip with its codebook and what it is. */
export async function take(kind: string, table: DownloadTable, about: AboutSelection): Promise<void> {
  const name = `rural-ledger-${about.release.version}-selection`;
  if (kind === 'zip') return save(`${name}.zip`, 'application/zip', await zipOf(table, about));
  const format = downloadFormats[kind];
  if (format) save(`${name}.${kind}`, format.mediaType, format.write(table));
}

/** Rows, codebook and a note as one zip. */
export async function zipOf(table: DownloadTable, about: AboutSelection): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(about.codebook);
  if (!response.ok) throw new Error(`${response.status} ${about.codebook}`);
  const bytes = (text: string) => new TextEncoder().encode(text);
  return toZip({
    'selection.csv': bytes(downloadFormats.csv?.write(table) ?? ''),
    'codebook.csv': bytes(codebookOf(await response.text(), table)),
    'README.txt': bytes(noteOf(table, about)),
  });
}

/** The lines of a codebook that tell of the selected rows: of their columns, indicators, codes and units. */
export function codebookOf(csv: string, { columns, rows }: DownloadTable): string {
  const { data } = Papa.parse<Readonly<Record<string, string>>>(csv, { header: true, skipEmptyLines: true });
  const occurring = new Set(rows.flatMap((row) => columns.map((name) => String(row[name] ?? ''))));
  const [first] = data.filter(({ kind }) => kind === 'table');
  const tells = ({ kind = '', table, name = '', code = '' }: Readonly<Record<string, string>>) => {
    if (kind === 'table' || kind === 'column') return table === first?.table;
    if (kind === 'dimension') return occurring.has(code);
    return kind === 'file' ? name === '*.csv' : occurring.has(name);
  };
  return toCsv(codebookColumns, data.filter(tells));
}

/** What the selection is, where it is from and how it is cited. */
function noteOf({ rows }: DownloadTable, { release: { version, date }, address, t }: AboutSelection): string {
  return [
    `${t('site.name')} ${version} (${date})`,
    t('explore.noteRows', { count: formatNumber(rows.length) }),
    address,
    t('explore.noteCite', { version, date, address }),
    t('explore.noteSources'),
    '',
  ].join('\r\n');
}

function save(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
