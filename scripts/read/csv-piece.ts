import { readRecord } from './csv-record.ts';
import { countInvisible, dropInvisible } from './invisible.ts';
import { isBlank } from './is-blank.ts';
import type { CellPlace } from './problem.ts';

/** A stretch of a text with whole records in it, and where they begin. */
export interface CsvPiece {
  /** The text with LF at the end of every line. */
  readonly text: string;
  /** Offset of its first character in the text of the file, and the line this is in. */
  readonly offset: number;
  readonly line: number;
  readonly delimiter: string;
  /** Offset in the piece of each record. */
  readonly starts: Uint32Array;
  /** Line in the file of each record. */
  readonly lines: Uint32Array;
  /** Number of cells of each record, and whether any of them holds something. */
  readonly widths: Uint32Array;
  readonly filled: Uint8Array;
  readonly faults: readonly CsvFault[];
  /** Zero-width characters, direction marks and soft hyphens in it, which fall away from cells. */
  readonly invisible: number;
}

export interface CsvFault extends CellPlace {
  readonly message: string;
}

/**
 * Finds the records of a text.
 * @param start offset and line of its first character in the file
 * @param isLast the file ends here; else the last record is left to the next piece where it may go on there
 */
export function readPiece(
  text: string,
  start: Pick<CsvPiece, 'offset' | 'line'>,
  delimiter: string,
  isLast: boolean,
): CsvPiece {
  const starts: number[] = [];
  const lines: number[] = [];
  const widths: number[] = [];
  const filled: number[] = [];
  const isTidy = countInvisible(text) === 0;
  const faults: CsvFault[] = [];
  let line = start.line;
  let at = 0;
  while (at < text.length) {
    const { cells, end, faults: found } = readRecord(text, at, delimiter);
    const isWhole = end < text.length || (text.endsWith('\n') && found.length === 0);
    if (!isWhole && !isLast) break;
    for (const message of found) faults.push({ line, column: 1, message });
    // Two quotation marks at the very end are no row.
    if (isWhole || cells.length > 1 || cells[0] !== '') {
      starts.push(at);
      lines.push(line);
      widths.push(cells.length);
      filled.push(isBlank(isTidy ? cells : cells.map(dropInvisible)) ? 0 : 1);
    }
    line += countLines(text, at, end);
    at = end;
  }
  const own = at === text.length ? text : text.slice(0, at);
  return {
    ...start,
    text: own,
    delimiter,
    starts: new Uint32Array(starts),
    lines: new Uint32Array(lines),
    widths: new Uint32Array(widths),
    filled: new Uint8Array(filled),
    faults,
    invisible: isTidy ? 0 : countInvisible(own),
  };
}

/** Line ends of a stretch of text. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0;
  let at = from;
  while (at < to) {
    const end = text.indexOf('\n', at);
    if (end === -1 || end >= to) break;
    count++;
    at = end + 1;
  }
  return count;
}
