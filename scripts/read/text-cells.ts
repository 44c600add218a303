import { sum } from 'd3';
import { append } from './append.ts';
import { csvFaults } from './csv-faults.ts';
import type { CsvPiece } from './csv-piece.ts';
import { csvPieces } from './csv-pieces.ts';
import { CsvRows } from './csv-rows.ts';
import { damagedText } from './damaged-text.ts';
import { decodeInPieces } from './decode.ts';
import { longLine } from './long-line.ts';
import type { Area } from './merged-areas.ts';
import { keptRows, placeOfCell } from './parse-csv.ts';
import type { CellPlace, Problem } from './problem.ts';
import type { RawTable } from './raw-table.ts';
import { badByte, disguise, wrongMark } from './read-text.ts';
import type { CsvRow, Rows } from './rows.ts';
import type { Sidecar } from './sidecar.ts';

/** The cells of a published file as text, each of which can be located. */
export interface FileCells extends Pick<RawTable, 'placeOfCell' | 'invisible' | 'endsWithLine'> {
  /** `null` where the file cannot be read at all. */
  readonly rows: Rows | null;
  readonly merges: readonly Area[];
  readonly problems: readonly Problem[];
}

/** A file of which no cell can be read, for some reason. */
export function unread(...problems: readonly Problem[]): FileCells {
  const placeOfCell = () => ({ line: 1, column: 1 });
  return { rows: null, merges: [], invisible: 0, endsWithLine: false, placeOfCell, problems };
}

/** Bytes of a file from which on its rows are read whenever they are gone through, and bytes decoded at a time. */
const SIZES = { large: 2 ** 22, piece: 2 ** 18 } as const;

/** Reads the cells of a text as its sidecar says: encoding and delimiter. */
export function readTextCells(
  file: string,
  bytes: Uint8Array,
  { encoding, delimiter }: Pick<Sidecar, 'encoding' | 'delimiter'>,
  sizes: { readonly large: number; readonly piece: number } = SIZES,
): FileCells {
  const wrong = wrongMark(file, bytes, encoding);
  if (wrong) return unread(wrong);
  const pieces: CsvPiece[] = [];
  const damages: Problem[] = [];
  try {
    for (const piece of csvPieces(decodeInPieces(bytes, encoding, sizes.piece), delimiter)) {
      const tooLong = longLine(file, piece.text, piece.line);
      if (tooLong) return unread(...disguise(file, bytes, encoding), tooLong);
      append(damages, damagedText(file, piece.text, 'publisher', piece.line));
      pieces.push(piece);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unread(badByte(file, bytes, encoding));
  }
  const faults = csvFaults(
    file,
    pieces.flatMap((piece) => piece.faults),
  );
  return {
    rows: bytes.length < sizes.large ? keptRows(pieces) : new CsvRows(pieces),
    merges: [],
    invisible: sum(pieces, (piece) => piece.invisible),
    endsWithLine: pieces.at(-1)?.text.endsWith('\n') ?? false,
    placeOfCell: (row, cell) => placeIn(pieces, row, cell),
    problems: [...disguise(file, bytes, encoding), ...damages, ...faults],
  };
}

function placeIn(pieces: readonly CsvPiece[], row: CsvRow, cell: number): CellPlace {
  const piece = pieces.findLast(({ offset }) => offset <= row.offset);
  return placeOfCell(piece?.text ?? '', row, cell, piece?.delimiter, piece?.offset);
}
