import { entryOf } from '../read/entry-of.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import { placeOf, type RawTable } from '../read/raw-table.ts';
import type { Placement } from '../read/sidecar.ts';
import type { BlockBody, BodyRow } from './block-body.ts';
import type { Column } from './columns.ts';
import { layer } from './layers.ts';
import { leftOut, withheld } from './left-out.ts';
import type { Normalising } from './normalised.ts';
import type { Placed } from './value-cell.ts';

/** A value cell among the rules that may speak of it. */
export interface Cell {
  readonly table: RawTable;
  readonly block: BlockBody['block'];
  readonly body: BodyRow;
  readonly column: Column;
  /** What table and column say of every cell. */
  readonly common: Placement;
}

/** What the table says of all its cells. */
export function base({ sidecar }: RawTable): Placement {
  return layer({ source: sidecar.source, locator: sidecar.locator, within: sidecar.within }, sidecar.defaults);
}

/** Lays all that is known about a cell over each other, or counts it as ignored or withheld. */
export function placeCell(cell: Cell, result: Normalising): Placed | null {
  const { table, column } = cell;
  const { row, meaning } = cell.body;
  const { item, columnItem } = itemsOf(cell);
  const leave = (reason: string) => {
    result.leftOut.push(leftOut(table, row, column.heading, meaning.label, reason));
    return null;
  };
  if (isIgnored(item)) return leave(item.ignore);
  if (isIgnored(columnItem)) return leave(columnItem.ignore);
  if (!item && !columnItem && isLabelled(cell)) {
    // A row is told of once, not for each of its cells.
    const { line } = cell.block.itemRow ?? row;
    if (!result.reported.has(line)) result.problems.push(unknownItem(cell));
    result.reported.add(line);
    return null;
  }
  const override = table.sidecar.cells.find(
    (rule) =>
      rule.column === column.heading &&
      (rule.line === undefined ? meaning.names.includes(rule.row ?? '') : rule.line === row.line),
  );
  if (override?.withhold !== undefined) return leave(withheld(override.withhold) ?? '');
  const ruled = placementOf(cell);
  if (override === undefined) return ruled;
  const placed = layer(ruled, override);
  if (override.printed === undefined) return placed;
  const cellUnit = ruled.unit;
  return { ...placed, printed: override.printed, ...(cellUnit === undefined ? {} : { cellUnit }) };
}

/** All layers of a cell below the rule for it alone. */
export function placementOf(cell: Cell): Placement {
  const { table, column, common } = cell;
  const { meaning, section } = cell.body;
  const { item, columnItem } = itemsOf(cell);
  const stated =
    section || item || columnItem
      ? layer(
          base(table),
          section,
          isIgnored(item) ? undefined : item,
          column.spec,
          isIgnored(columnItem) ? undefined : columnItem,
        )
      : common;
  return layer(stated, meaning.placement, meaning.origins.get(column.heading));
}

function itemsOf({ table, column, body: { meaning, section } }: Cell) {
  return {
    item: entryOf(section?.items, meaning.label) ?? entryOf(table.sidecar.items, meaning.label),
    columnItem: entryOf(column.spec.items, meaning.label),
  };
}

/** Whether the row has a label that must be described; the row that starts a section is described by it. */
function isLabelled({ block, body: { meaning, section } }: Cell): boolean {
  return block.item !== null || (meaning.columnOf.item !== undefined && section?.startsAt !== meaning.label);
}

function unknownItem({ table, block, body: { row, meaning } }: Cell): Problem {
  const place = block.itemRow ? placeOf(table, block.itemRow, 0) : placeOf(table, row, meaning.columnOf.item ?? 0);
  const expected = 'a row label described in items of the sidecar';
  return errorAt(place, 'unknown-item', meaning.label, expected, 'add it to items, or {"ignore": "why"}');
}

function isIgnored(place: object | undefined): place is { ignore: string } {
  return place !== undefined && 'ignore' in place;
}
