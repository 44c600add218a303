import { clean } from './clean.ts';
import { columnOf } from './column-of.ts';
import type { Block } from './raw-table.ts';
import type { CsvRow } from './rows.ts';
import type { SidecarColumn } from './sidecar.ts';

/** Fills the blanks of the columns declared so with the text above; only where the sidecar says it, never by itself. */
export function fillDown(block: Block, specs: readonly SidecarColumn[]): Block {
  if (!specs.some((spec) => spec.fillDown)) return block;
  const columns = block.headings.flatMap((heading, index) =>
    columnOf(specs, heading, block.headings)?.fillDown ? [index] : [],
  );
  const above = new Map<number, string>();
  const filled = (row: CsvRow): CsvRow => {
    const cells = row.cells.map((cell, index) => {
      if (!columns.includes(index)) return cell;
      if (clean(cell) !== '') above.set(index, cell);
      return above.get(index) ?? cell;
    });
    return { ...row, cells };
  };
  // What a row gets depends on the rows above it: they are gone through once and kept.
  return { ...block, rows: Array.from(block.rows, filled) };
}
