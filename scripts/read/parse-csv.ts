import { type CsvFault, type CsvPiece, readPiece } from './csv-piece.ts';
import { unifyLineEnds } from './csv-pieces.ts';
import { CsvRows } from './csv-rows.ts';
import type { CellPlace } from './problem.ts';
import type { CsvRow } from './rows.ts';

/** Records of a text, with the text that their offsets count in. */
export interface CsvText {
  /** The text with LF at the end of every line. */
  readonly text: string;
  readonly rows: CsvRow[];
  readonly faults: readonly CsvFault[];
  /** Zero-width characters, direction marks and soft hyphens that fell away from cells. */
  readonly invisible: number;
}

/**
 * Reads RFC 4180 text into records that know their line, quoted line breaks included.
 * CR LF, LF and CR all end a line, mixed or not; lines and columns stay.
 * Cells stay text: nothing is typed here. Blank lines are kept as records without cells' content.
 */
export function parseCsv(published: string, delimiter = ','): CsvText {
  const text = unifyLineEnds(published).replace(/^\uFEFF+/, '');
  const piece = readPiece(text, { offset: 0, line: 1 }, delimiter, true);
  return { text, rows: keptRows([piece]), faults: piece.faults, invisible: piece.invisible };
}

/** All records of some pieces with their cells. */
export function keptRows(pieces: readonly CsvPiece[]): CsvRow[] {
  return Array.from(new CsvRows(pieces), ({ cells, offset, line }) => ({ cells, offset, line }));
}

/** Where the cells of a record stand, once a fault has asked for one of them. */
const knownPlaces = new WeakMap<CsvRow, readonly CellPlace[]>();

/**
 * FilePlace of a cell, so that `file:line:column` is where an editor jumps to.
 * @param start offset of the text in that of the file
 */
export function placeOfCell(text: string, row: CsvRow, cell: number, delimiter = ',', start = 0): CellPlace {
  const places = knownPlaces.get(row) ?? cellPlaces(text, row.offset - start, row.line, delimiter);
  knownPlaces.set(row, places);
  return places[cell] ?? places.at(-1) ?? { line: row.line, column: 1 };
}

/** Walks a record once, minding quotes. A record starts with its line. */
function cellPlaces(text: string, offset: number, first: number, delimiter: string): CellPlace[] {
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
