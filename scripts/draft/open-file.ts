import { Stop } from '../command/stop.ts';
import { unifyLineEnds } from '../read/csv-pieces.ts';
import { decode, type Encoding, encodingOfMark, encodings, isReadable } from '../read/decode.ts';
import { fileForm } from '../read/file-form.ts';
import { isBlank } from '../read/is-blank.ts';
import type { Area } from '../read/merged-areas.ts';
import { parseCsv } from '../read/parse-csv.ts';
import { openWorkbook, readWorkbook } from '../read/read-workbook.ts';
import type { CsvRow } from '../read/rows.ts';
import { clean } from '../read/split-blocks.ts';
import { unreadable } from '../read/workbook-faults.ts';

/** A published file opened without a sidecar. */
export interface OpenFile {
  readonly rows: readonly CsvRow[];
  readonly merges: readonly Area[];
  /** How it was opened: keys of the sidecar. */
  readonly facts: {
    readonly encoding?: Encoding;
    readonly delimiter?: string;
    readonly sheet?: string;
    readonly range?: string;
  };
  readonly remarks: readonly string[];
  /** The workbook holds other sheets, which are tables of their own. */
  readonly isOneOfSeveral: boolean;
}

/** Opens a published file by what its bytes say. @throws {Stop} one sentence about a file that cannot be drafted */
export function openFile(name: string, bytes: Uint8Array, sheet: string | undefined): OpenFile {
  if (bytes.length === 0) throw new Stop(`${name} is empty.`);
  const { kind, what } = fileForm(bytes);
  if (kind === 'other')
    throw new Stop(`${name} is ${what}, not a table: transcribe its figures into a CSV file, and say so in notes.`);
  if (kind === 'text') return openText(name, bytes);
  if (/\.(csv|tsv|txt)$/i.test(name))
    throw new Stop(`${name} is ${what}, not text: give it its own ending (.xlsx or .xls), then draft it again.`);
  return openSheet(name, bytes, sheet);
}

function openSheet(name: string, bytes: Uint8Array, asked: string | undefined): OpenFile {
  const names = sheetsOf(name, bytes);
  if (names.length === 0) throw new Stop(`${name} has no sheet with cells in it.`);
  const sheet = asked ?? (names.length === 1 ? names[0] : undefined);
  if (sheet === undefined || !names.includes(sheet))
    throw new Stop(`${name} has the sheets ${names.join(' | ')}: name one by --sheet.`);
  const whole = readWorkbook(bytes, { sheet, excludeRows: [] });
  const range = offEdge(whole.rows);
  const { rows, merges, faults } = range ? readWorkbook(bytes, { sheet, range, excludeRows: [] }) : whole;
  return {
    rows,
    merges,
    facts: { ...(names.length > 1 ? { sheet } : {}), ...(range ? { range } : {}) },
    remarks: [
      `read sheet ${sheet}${range ? `, range ${range}: what lies beyond a blank column is left out` : ''}`,
      'rows and columns in messages are those of the sheet',
      ...faults.map(({ check, line, column, value }) => `row ${line}, column ${column}: ${check} "${value}"`),
    ],
    isOneOfSeveral: names.length > 1,
  };
}

function sheetsOf(name: string, bytes: Uint8Array): readonly string[] {
  try {
    return openWorkbook(bytes).names;
  } catch (error) {
    throw new Stop(
      `${name} cannot be read, ${unreadable(error)} was expected: save its sheet as CSV in UTF-8, keep both, and draft that.`,
    );
  }
}

/** The range of a table that does not begin in the first column of its sheet, or ends before a blank one. */
function offEdge(rows: readonly CsvRow[]): string | undefined {
  const filled = rows.filter(({ cells }) => !isBlank(cells));
  const columns = new Set(
    filled.flatMap(({ cells }) => cells.flatMap((cell, index) => (clean(cell) === '' ? [] : [index]))),
  );
  const left = Math.min(...columns);
  let right = left;
  while (columns.has(right + 1)) right++;
  if (columns.size === 0 || (left === 0 && right === Math.max(...columns))) return undefined;
  return `${letters(left)}${filled[0]?.line}:${letters(right)}${filled.at(-1)?.line}`;
}

/** `A`, `B` … `Z`, `AA` of a column from 0. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

function openText(name: string, bytes: Uint8Array): OpenFile {
  const encoding = encodingFor(name, bytes);
  const text = unifyLineEnds(decode(bytes, encoding));
  const delimiter = delimiterOf(text);
  const { rows } = parseCsv(text, delimiter);
  if (rows.every(({ cells }) => isBlank(cells))) throw new Stop(`${name} is blank.`);
  return {
    rows,
    merges: [],
    facts: { encoding, ...(delimiter === ',' ? {} : { delimiter }) },
    remarks: [`read as ${encoding}; correct encoding if names look wrong`],
    isOneOfSeveral: false,
  };
}

/** Its mark, or the first encoding that all bytes are text of; zero bytes are in no text of bytes. */
function encodingFor(name: string, bytes: Uint8Array): Encoding {
  const mark = encodingOfMark(bytes);
  if (mark !== null && mark !== 'utf-32') return mark;
  const wide = bytes.includes(0);
  const found = mark ? undefined : encodings.find((one) => one.startsWith('utf-16') === wide && isReadable(bytes, one));
  if (!found) throw new Stop(`${name} is text in none of the encodings ${encodings.join(', ')}.`);
  return found;
}

/** Of the usual delimiters the one that cuts most lines. */
function delimiterOf(text: string): string {
  const lines = text.split('\n', 50);
  const count = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length;
  return [',', '\t', ';', '|'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
