import type { Block, RawTable } from '../read/raw-table.ts';
import type { CsvRow } from '../read/rows.ts';
import type { Placement } from '../read/sidecar.ts';
import type { Model } from './model.ts';
import type { RowMeaning } from './read-row.ts';

/** A placement whose cell may have lost its printed text. */
export type Placed = Placement & {
  readonly printed?: string;
  /** Unit of the transcribed cell where the printed text is in another one. */
  readonly cellUnit?: string;
};

/** A cell that holds a value, with all that is known about it. */
export interface ValueCell {
  readonly table: RawTable;
  readonly block: Block;
  readonly row: CsvRow;
  readonly column: number;
  readonly heading: string;
  readonly cell: string;
  /** Text shown as printed where it is not the number (lists that a row stands on). */
  readonly printed?: string;
  readonly codes: Readonly<Record<string, string>> | undefined;
  readonly meaning: RowMeaning;
  readonly placement: Placed;
  readonly model: Model;
}
