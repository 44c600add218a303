import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import type { Cell } from './table-column.ts';
import type { TypedTable } from './typed-table.ts';
import { withoutTime } from './zip.ts';

/** Most characters that Excel holds in a cell. */
export const LONGEST_CELL = 32_767;
/** Widest a column opens, in letters. */
const WIDEST = 40;
const TYPES = { string: String, integer: Number, number: Number, boolean: Boolean } as const;
/** `@` keeps a text a text when its cell is edited, too: a code its zeros, a sign in front no formula. */
const SHOWN = { string: { format: '@' }, integer: { format: '0' }, number: {}, boolean: {} } as const;

/** A workbook: the table in a sheet with a heading that stays, what explains it in others, and what it belongs to last. */
export async function toXlsx({ columns, rows, about, beside }: TypedTable): Promise<Uint8Array<ArrayBuffer>> {
  const terms = Object.entries(about).map(([name, value]) => ({ name, value }));
  const book = writeXlsxFile([
    sheet('data', columns, rows),
    ...Object.entries(beside).map(([name, table]) => sheet(name, table.columns.map(text), table.rows)),
    sheet('about', ['name', 'value'].map(text), terms),
  ]);
  return withoutTime(await book.toBuffer());
}

const text = (name: string) => ({ name, type: 'string' as const });

function sheet(name: string, columns: TypedTable['columns'], rows: TypedTable['rows']): Sheet<never> {
  return {
    ...{ sheet: name, stickyRowsCount: 1 },
    columns: columns.map((column) => ({ width: widthOf(column.name, rows) })),
    data: [
      columns.map((column) => ({ value: column.name, type: String, format: '@', fontWeight: 'bold' })),
      ...rows.map((row) => columns.map((column) => cellOf(column.type, row[column.name] ?? null))),
    ],
  };
}

function cellOf(type: keyof typeof TYPES, value: Cell) {
  if (value === null) return null;
  return { value: typeof value === 'string' ? escaped(value) : value, type: TYPES[type], ...SHOWN[type] };
}

/** What XML cannot hold or reads as something else is written as `_x000D_`; a text that looks so itself is escaped. */
function escaped(value: string): string {
  if (value.length > LONGEST_CELL)
    throw new Error(`a cell of Excel holds no more than ${LONGEST_CELL} characters: ${value}`);
  return (
    value
      .replace(/_x[\da-f]{4}_/gi, (like) => `_x005F${like}`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be written otherwise
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => `_x${hex(sign)}_`)
  );
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function widthOf(name: string, rows: TypedTable['rows']): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[name] ?? '').length), name.length);
  return Math.min(longest, WIDEST) + 2;
}
