import type { LeftOutValue } from '../../src/record/ledger.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { CsvRow } from '../read/rows.ts';

const WITHHELD = /^withheld: /;

/** Notes a figure that is left out. A reason that starts with `withheld: ` is an order not to publish; other figures have no place. */
export function leftOut(table: RawTable, row: CsvRow, column: string, label: string, reason: string): LeftOutValue {
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

/** What `withhold` says is always an order, however it is worded. */
export function withheld(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : `withheld: ${reason.replace(WITHHELD, '')}`;
}
