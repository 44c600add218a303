import Papa from 'papaparse';
import { countInvisible, dropInvisible } from './invisible.ts';
import type { CellPlace } from './problem.ts';

/** One record of a CSV text with where it starts. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Character offset of the record in the text. */
  readonly offset: number;
  /** Line of the record's first character, from 1. */
  readonly line: number;
}

export interface CsvFault extends CellPlace {
  readonly message: string;
}

/** Records of a text, with the text that their offsets count in. */
export interface CsvText {
  /** The text with LF at the end of every line. */
  readonly text: string;
  readonly rows: CsvRow[];
  readonly faults: CsvFault[];
  /** Zero-width characters, direction marks and soft hyphens that fell away from cells. */
  readonly invisible: number;
}

/**
 * Reads RFC 4180 text into records that know their line, quoted line breaks included.
 * CR LF, LF and CR all end a line, mixed or not: as LF, because PapaParse takes one line end only; lines and columns stay.
 * Cells stay text: nothing is typed here. Blank lines are kept as records without cells' content.
 */
export function parseCsv(published: string, delimiter = ','): CsvText {
  // PapaParse would take a mark at the start away by itself, and its offsets would no longer be those of the text.
  const text = unifyLineEnds(published).replace(/^\uFEFF+/, '');
  const invisible = countInvisible(text);
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let offset = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      for (const error of errors) faults.push({ line, column: 1, message: error.message });
      rows.push({ cells: invisible === 0 ? data : data.map(dropInvisible), offset, line });
      line += countLines(text, offset, meta.cursor);
      offset = meta.cursor;
    },
  });
  const last = rows.at(-1);
  if (last && last.cells.length === 1 && last.cells[0] === '') rows.pop();
  return { text, rows, faults, invisible };
}

/** A text whose lines all end in LF. */
export function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Where the cells of a record stand, once a fault has asked for one of them. */
const knownPlaces = new WeakMap<CsvRow, readonly CellPlace[]>();

/** FilePlace of a cell, so that `file:line:column` is where an editor jumps to. */
export function placeOfCell(text: string, row: CsvRow, cell: number, delimiter = ','): CellPlace {
  const places = knownPlaces.get(row) ?? cellPlaces(text, row, delimiter);
  knownPlaces.set(row, places);
  return places[cell] ?? places.at(-1) ?? { line: row.line, column: 1 };
}

/** Walks a record once, minding quotes. A record starts with its line. */
function cellPlaces(text: string, { offset, line: first }: CsvRow, delimiter: string): CellPlace[] {
  const places = [{ line: first, column: 1 }];
  let line = first;
  let lineStart = offset;
  let quoted = false;
  // A quotation mark counts at the start of a cell and after another one; elsewhere it is text.
  let counts = true;
  for (let position = offset; position < text.length; position++) {
    const character = text[position];
    const mark: boolean = character === '"' && (quoted || counts);
    counts = mark || (character === delimiter && !quoted);
    if (mark) quoted = !quoted;
    else if (character === '\n') {
      if (!quoted) break;
      line++;
      lineStart = position + 1;
    } else if (character === delimiter && !quoted) places.push({ line, column: position + 1 - lineStart + 1 });
  }
  return places;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
