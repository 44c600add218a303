import type { CsvPiece } from './csv-piece.ts';
import { readRecord } from './csv-record.ts';
import { dropInvisible } from './invisible.ts';
import { isBlank } from './is-blank.ts';
import type { CsvRow, Rows } from './rows.ts';

/** Records that are read from their text whenever they are gone through: only where each begins is kept. */
export class CsvRows implements Rows {
  readonly length: number;
  readonly #pieces: readonly CsvPiece[];
  readonly #change: ((row: CsvRow) => CsvRow) | undefined;

  constructor(pieces: readonly CsvPiece[], change?: (row: CsvRow) => CsvRow) {
    this.#pieces = pieces;
    this.#change = change;
    this.length = pieces.reduce((sum, { starts }) => sum + starts.length, 0);
  }

  *[Symbol.iterator](): Generator<CsvRow> {
    for (const piece of this.#pieces)
      for (let index = 0; index < piece.starts.length; index++) yield this.#row(piece, index);
  }

  at(index: number): CsvRow | undefined {
    let left = index < 0 ? this.length + index : index;
    for (const piece of this.#pieces) {
      if (left < piece.starts.length) return left < 0 ? undefined : this.#row(piece, left);
      left -= piece.starts.length;
    }
    return undefined;
  }

  slice(start: number): CsvRows {
    let left = start;
    return this.#some(() => left-- <= 0);
  }

  filter(keep: (row: CsvRow) => boolean): CsvRows {
    return this.#some((piece, index) => keep(this.#row(piece, index)));
  }

  /** Records that hold something, which is known without a look at the text. */
  filled(): CsvRows {
    return this.#some(({ filled }, index) => filled[index] === 1);
  }

  map(change: (row: CsvRow) => CsvRow): CsvRows {
    return new CsvRows(this.#pieces, (row) => change(this.#change?.(row) ?? row));
  }

  /** Numbers of cells that occur, which are known without a look at the text. */
  widths(): Set<number> {
    if (this.#change) return widthsOf(Iterator.from(this));
    return new Set(this.#pieces.flatMap(({ widths }) => [...new Set(widths)]));
  }

  #row(piece: CsvPiece, index: number): CsvRow {
    const row = new CsvPieceRow(piece, index);
    return this.#change ? this.#change(row) : row;
  }

  /** Records that are kept, each asked for once and in order. */
  #some(isKept: (piece: CsvPiece, index: number) => boolean): CsvRows {
    const pieces = this.#pieces.map((piece) => {
      const kept: number[] = [];
      for (let index = 0; index < piece.starts.length; index++) if (isKept(piece, index)) kept.push(index);
      return kept.length === piece.starts.length ? piece : withRecords(piece, kept);
    });
    return new CsvRows(pieces, this.#change);
  }
}

/** A piece of which some records count. */
function withRecords(piece: CsvPiece, kept: readonly number[]): CsvPiece {
  const pick = (all: Uint32Array) => new Uint32Array(kept.map((index) => all[index] ?? 0));
  const filled = new Uint8Array(kept.map((index) => piece.filled[index] ?? 0));
  return { ...piece, starts: pick(piece.starts), lines: pick(piece.lines), widths: pick(piece.widths), filled };
}

/** Rows that hold something. */
export function filledRows(rows: Rows): Rows {
  return rows instanceof CsvRows ? rows.filled() : rows.filter((row) => !isBlank(row.cells));
}

/** Numbers of cells that occur among rows. */
export function widthsOf(rows: Iterable<CsvRow>): Set<number> {
  return rows instanceof CsvRows ? rows.widths() : new Set(Iterator.from(rows).map(({ cells }) => cells.length));
}

/** The cells of a record without the characters that nobody can see. */
function cellsOf({ text, delimiter, invisible }: CsvPiece, start: number): readonly string[] {
  const { cells } = readRecord(text, start, delimiter);
  return invisible === 0 ? cells : cells.map(dropInvisible);
}

/** A record that is not split into cells before somebody asks for them. */
class CsvPieceRow implements CsvRow {
  readonly offset: number;
  readonly line: number;
  readonly #piece: CsvPiece;
  #cells: readonly string[] | undefined;

  constructor(piece: CsvPiece, index: number) {
    this.#piece = piece;
    this.offset = piece.offset + (piece.starts[index] ?? 0);
    this.line = piece.lines[index] ?? 1;
  }

  get cells(): readonly string[] {
    this.#cells ??= cellsOf(this.#piece, this.offset - this.#piece.offset);
    return this.#cells;
  }
}
