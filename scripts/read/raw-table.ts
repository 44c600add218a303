import type { JsonText } from './json-text.ts';
import { placeInSidecar as placeInJson, type Whereabouts } from './place-in-sidecar.ts';
import type { CellPlace, FilePlace } from './problem.ts';
import type { CsvRow, Rows } from './rows.ts';
import type { Sidecar } from './sidecar.ts';

/** A run of rows under one heading; a plain table has one block, a bureau export one per indicator. */
export interface Block {
  /** What the block is about where the file says so itself (指标：…), else `null`. */
  readonly item: string | null;
  readonly itemRow: CsvRow | null;
  readonly headings: readonly string[];
  readonly headingRow: CsvRow;
  readonly rows: Rows;
}

/** A published file read as text: nothing is interpreted yet, every cell can be located. */
export interface RawTable {
  /** Path shown in messages. */
  readonly file: string;
  readonly sidecarFile: string;
  /** Text and nodes of the sidecar, by which its faults are located. */
  readonly sidecarJson: JsonText;
  /** Line and column of a cell in the published file; row and column of the sheet in a workbook. */
  readonly placeOfCell: (row: CsvRow, cell: number) => CellPlace;
  readonly sidecar: Sidecar;
  /** All records of the file, titles and notes too. */
  readonly rows: Rows;
  readonly blocks: readonly Block[];
  /** Zero-width characters, direction marks and soft hyphens that fell away from cells. */
  readonly invisible: number;
  /** The last line is whole: a file that breaks off has no line end; a workbook cannot break off. */
  readonly endsWithLine: boolean;
}

/** Where a cell stands in the published file. */
export function placeOf(table: RawTable, row: CsvRow, cell: number): FilePlace {
  return { file: table.file, ...table.placeOfCell(row, cell) };
}

/** Where the sidecar says something: by path, by key and value, or by a text alone. */
export function placeInSidecar({ sidecarJson }: Pick<RawTable, 'sidecarJson'>, where: Whereabouts): FilePlace {
  return placeInJson(sidecarJson, where);
}
