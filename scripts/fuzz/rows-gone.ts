import { changedCell, gridWith, pickTable, withContent, withGrid } from './edit.ts';
import type { Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import { cellsOf, numberCells, type SoundTable, whereIs } from './sound-record.ts';

/** Kind 3: what is left reads well; what is missing says nothing. */
export const rowsGone: readonly Operator[] = [
  { name: 'cut-inside-last-number', kind: 3, mutate: cutInsideLastNumber },
  { name: 'cut-inside-a-number', kind: 3, mutate: cutInsideANumber },
  { name: 'cut-after-row', kind: 3, mutate: rows((_, at, count, random) => at < 1 + random.below(count - 1)) },
  { name: 'last-row-gone', kind: 3, mutate: rows((_, at, count) => at < count - 1) },
  { name: 'first-row-gone', kind: 3, mutate: rows((_, at) => at > 0) },
  { name: 'every-second-row-gone', kind: 3, mutate: rows((_, at) => at % 2 === 0) },
  { name: 'first-half-gone', kind: 3, mutate: rows((_, at, count) => at >= count / 2) },
  { name: 'one-row-gone', kind: 3, mutate: rows((_, at, count, random) => at !== random.below(count)) },
  { name: 'row-twice', kind: 3, mutate: rowTwice(false) },
  { name: 'row-overwritten-by-neighbour', kind: 3, mutate: rowTwice(true) },
  { name: 'rows-of-one-label-gone', kind: 3, mutate: labelGone },
  { name: 'column-gone', kind: 3, mutate: columnGone },
  { name: 'first-column-of-numbers-gone', kind: 3, mutate: edgeColumnGone('first') },
  { name: 'last-column-of-numbers-gone', kind: 3, mutate: edgeColumnGone('last') },
  { name: 'column-emptied', kind: 3, mutate: emptied((cell, one) => cell.column === one.column) },
  { name: 'row-emptied', kind: 3, mutate: emptied((cell, one) => cell.row === one.row) },
  { name: 'cell-emptied', kind: 3, mutate: cell((text) => text.slice(text.length)) },
  { name: 'cell-dashed-out', kind: 3, mutate: cell(() => '—') },
  { name: 'zero-for-missing', kind: 3, mutate: zeroForMissing },
  { name: 'zero-for-number', kind: 3, mutate: cell(() => '0') },
];

function cutInsideLastNumber(record: { tables: readonly SoundTable[] }, random: Random): Mutation | null {
  const table = random.pick(record.tables.filter(({ text }) => /[\d.]{2}\s*$/.test(text)));
  const number = /[\d.]+\s*$/.exec(table?.text ?? '')?.[0].trim();
  if (!table || !number) return null;
  const kept = 1 + random.below(number.length - 1);
  const text = table.text.trimEnd().slice(0, kept - number.length);
  return {
    note: `${table.file}: ends inside its last number, ${number} became ${number.slice(0, kept)}`,
    changes: withContent(table, text),
  };
}

/** The rest of the file did not arrive; rows in full are followed by a cut one. */
function cutInsideANumber(record: { tables: readonly SoundTable[] }, random: Random): Mutation | null {
  const table = random.pick(record.tables);
  const at = table && random.pick([...table.text.matchAll(/(?<=\d)\d/g)].map(({ index }) => index));
  if (!table || at === undefined) return null;
  const text = table.text.slice(0, at);
  return {
    note: `${table.file}: ends in line ${text.split('\n').length}, after ${JSON.stringify(text.slice(-12))}`,
    changes: withContent(table, text),
  };
}

type Keeps = (row: number, at: number, count: number, random: Random) => boolean;

/** Keeps some of the rows. */
function rows(keeps: Keeps): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, ({ body }) => body.length > 1);
    if (!table) return null;
    const drawn = random.below(2 ** 31);
    const fixed: Random = { ...random, below: (limit) => drawn % limit };
    const gone = new Set(table.body.filter((row, at) => !keeps(row, at, table.body.length, fixed)));
    return without(table, gone);
  };
}

function without(table: SoundTable, gone: ReadonlySet<number>): Mutation {
  const lines = [...gone].slice(0, 3).map((row) => table.lines[row]);
  return {
    note: `${table.file}: ${gone.size} of ${table.body.length} rows gone, of lines ${lines.join(', ')}${gone.size > 3 ? ' …' : ''}`,
    changes: withGrid(
      table,
      table.grid.filter((_, row) => !gone.has(row)),
    ),
  };
}

/** A row copied twice, with or without its neighbour lost by it. */
function rowTwice(overwriting: boolean): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, ({ body }) => body.length > 1);
    const row = table && random.pick(table.body.slice(0, -1));
    const cells = row === undefined ? undefined : table?.grid[row];
    if (!table || row === undefined || !cells) return null;
    const note = `${table.file}:${table.lines[row]}: the row twice${overwriting ? ', the one below lost' : ''}`;
    return { note, changes: withGrid(table, table.grid.toSpliced(row + 1, overwriting ? 1 : 0, cells)) };
  };
}

/** All rows of one region, year or label. */
function labelGone(record: { tables: readonly SoundTable[] }, random: Random): Mutation | null {
  const table = random.pick(record.tables);
  const keys = table?.columns.filter(({ spec }) => ['region', 'period', 'item', 'dimension'].includes(spec.role)) ?? [];
  const column = random.pick(keys)?.index;
  const text = column === undefined ? undefined : table?.grid[random.pick(table.body) ?? -1]?.[column];
  if (!table || column === undefined) return null;
  const gone = new Set(table.body.filter((row) => table.grid[row]?.[column] === text));
  return gone.size < table.body.length ? without(table, gone) : null;
}

function columnGone(record: { tables: readonly SoundTable[] }, random: Random): Mutation | null {
  const table = random.pick(record.tables);
  const column = random.pick(table?.columns.filter(({ spec }) => spec.role === 'value') ?? [])?.index;
  return table && column !== undefined ? withoutColumn(table, column) : null;
}

function withoutColumn(table: SoundTable, column: number): Mutation {
  const heading = table.columns.find(({ index }) => index === column)?.heading;
  const grid = table.grid.map((row) => (row.length > column ? row.toSpliced(column, 1) : row));
  return { note: `${table.file}: the column "${heading}" is gone`, changes: withGrid(table, grid) };
}

/** The years at the edge of a run of columns, which a pattern describes and does not miss. */
function edgeColumnGone(which: 'first' | 'last'): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, ({ columns }) =>
      columns.some(({ spec }) => spec.match && spec.role === 'value'),
    );
    const run = table?.columns.filter(({ spec }) => spec.match && spec.role === 'value') ?? [];
    const column = run.at(which === 'first' ? 0 : -1)?.index;
    return table && column !== undefined && run.length > 1 ? withoutColumn(table, column) : null;
  };
}

interface At {
  readonly row: number;
  readonly column: number;
}

function emptied(belongs: (cell: At, one: At) => boolean): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, (one) => numberCells(one).length > 1);
    const one = table && random.pick(numberCells(table));
    if (!table || !one) return null;
    const cells = numberCells(table).filter((other) => belongs(other, one));
    const grid = gridWith(
      table.grid,
      cells.map((other) => ({ ...other, text: '' })),
    );
    return {
      note: `${whereIs(table, one)} and what belongs with it: ${cells.length} cells empty`,
      changes: withGrid(table, grid),
    };
  };
}

function cell(change: (text: string) => string): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, (one) => numberCells(one).length > 0);
    const one = table && random.pick(numberCells(table));
    return table && one ? changedCell(table, one, change(one.text)) : null;
  };
}

/** A spreadsheet that writes 0 where the table had nothing. */
function zeroForMissing(record: { tables: readonly SoundTable[] }, random: Random): Mutation | null {
  const holes = (table: SoundTable) => {
    const filled = new Set(cellsOf(table, 'value').map(({ row, column }) => `${row}/${column}`));
    const columns = table.columns.filter(({ spec }) => spec.role === 'value');
    return table.body.flatMap((row) =>
      columns.flatMap(({ index }) => (filled.has(`${row}/${index}`) ? [] : [{ row, column: index, text: '' }])),
    );
  };
  const table = random.pick(record.tables.filter((one) => holes(one).length > 0));
  const hole = table && random.pick(holes(table));
  return table && hole ? changedCell(table, hole, '0') : null;
}
