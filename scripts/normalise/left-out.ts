import type { CsvRow } from '../read/parse-csv.ts';
import type { RawTable } from '../read/raw-table.ts';

/** Why a printed figure is not an observation: kept back on purpose, or without an honest place in the model. */
export type LeftOutKind = 'withheld' | 'unplaced';

/** A figure that came in and is not published; its number is not repeated, so that nothing kept back leaks. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly table: string;
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly label: string;
  readonly reason: string;
}

const WITHHELD = /^withheld: /;

/** Notes a figure that is left out. A reason that starts with `withheld: ` is an order not to publish; other figures have no place. */
export function leftOut(table: RawTable, row: CsvRow, column: string, label: string, reason: string): LeftOut {
  return {
    kind: WITHHELD.test(reason) ? 'withheld' : 'unplaced',
    table: table.sidecar.name,
    file: table.file,
    line: row.line,
    column,
    label,
    reason: reason.replace(WITHHELD, ''),
  };
}
