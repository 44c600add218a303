import { changedCells, oneCell, oneNumber, oneTable, withContent, withGrid } from './edit.ts';
import { type Mutate, type Mutation, ofKind } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, cellAt, columnsOf, numberCells, type SoundTable, whereIs } from './sound-record.ts';

/** Kind 3: what is left reads well; what is missing says nothing. */
export const rowsGone = ofKind(3, {
  'cut-inside-last-number': oneTable(cutInsideLastNumber, ({ text }) => /[\d.]{2}\s*$/.test(text)),
  'cut-inside-a-number': oneTable(cutInsideANumber),
  'cut-after-row': rows((at, count, random) => at < 1 + random.below(count - 1)),
  'last-row-gone': rows((at, count) => at < count - 1),
  'first-row-gone': rows((at) => at > 0),
  'every-second-row-gone': rows((at) => at % 2 === 0),
  'first-half-gone': rows((at, count) => at >= count / 2),
  'one-row-gone': rows((at, count, random) => at !== random.below(count)),
  'row-twice': rowTwice(false),
  'row-overwritten-by-neighbour': rowTwice(true),
  'rows-of-one-label-gone': oneTable(labelGone),
  'column-gone': oneTable((table, random) => withoutColumn(table, random.pick(columnsOf(table, 'value')))),
  'first-column-of-numbers-gone': edgeColumnGone(0),
  'last-column-of-numbers-gone': edgeColumnGone(-1),
  'column-emptied': emptied((cell, one) => cell.column === one.column),
  'row-emptied': emptied((cell, one) => cell.row === one.row),
  'cell-emptied': oneNumber(() => ''),
  'cell-dashed-out': oneNumber(() => '—'),
  'zero-for-missing': oneCell(holesIn, () => '0'),
  'zero-for-number': oneNumber(() => '0'),
});

function cutInsideLastNumber(table: SoundTable, random: Random): Mutation | null {
  const number = /[\d.]+\s*$/.exec(table.text)?.[0].trim() ?? '';
  const kept = 1 + random.below(number.length - 1);
  return {
    note: `${table.file}: ends inside its last number, ${number} became ${number.slice(0, kept)}`,
    changes: withContent(table, table.text.trimEnd().slice(0, kept - number.length)),
  };
}

/** The rest of the file did not arrive; rows in full are followed by a cut one. */
function cutInsideANumber(table: SoundTable, random: Random): Mutation | null {
  const found = random.pick([...table.text.matchAll(/(?<=\d)\d/g)]);
  if (!found) return null;
  const text = table.text.slice(0, found.index);
  return {
    note: `${table.file}: ends in line ${text.split('\n').length}, after ${JSON.stringify(text.slice(-12))}`,
    changes: withContent(table, text),
  };
}

/** Keeps some of the rows. */
function rows(keeps: (at: number, count: number, random: Random) => boolean): Mutate {
  return oneTable(
    (table, random) => {
      const drawn = random.below(2 ** 31);
      const fixed: Random = { ...random, below: (limit) => drawn % limit };
      return without(table, new Set(table.body.filter((_, at) => !keeps(at, table.body.length, fixed))));
    },
    ({ body }) => body.length > 1,
  );
}

function without(table: SoundTable, gone: ReadonlySet<number>): Mutation {
  const lines = [...gone].slice(0, 3).map((row) => table.lines[row]);
  const more = gone.size > 3 ? ' …' : '';
  return {
    note: `${table.file}: ${gone.size} of ${table.body.length} rows gone, of lines ${lines.join(', ')}${more}`,
    changes: withGrid(
      table,
      table.grid.filter((_, row) => !gone.has(row)),
    ),
  };
}

/** A row copied twice, with or without its neighbour lost by it. */
function rowTwice(overwriting: boolean): Mutate {
  return oneTable(
    (table, random) => {
      const row = random.pick(table.body.slice(0, -1)) ?? -1;
      const cells = table.grid[row] ?? [];
      const note = `${table.file}:${table.lines[row]}: the row twice${overwriting ? ', the one below lost' : ''}`;
      return { note, changes: withGrid(table, table.grid.toSpliced(row + 1, overwriting ? 1 : 0, cells)) };
    },
    ({ body }) => body.length > 1,
  );
}

/** All rows of one region, year or label. */
function labelGone(table: SoundTable, random: Random): Mutation | null {
  const keys = table.columns.filter(({ spec }) => ['region', 'period', 'item', 'dimension'].includes(spec.role));
  const column = random.pick(keys)?.index;
  if (column === undefined) return null;
  const text = table.grid[random.pick(table.body) ?? -1]?.[column];
  const gone = new Set(table.body.filter((row) => table.grid[row]?.[column] === text));
  return gone.size < table.body.length ? without(table, gone) : null;
}

function withoutColumn(table: SoundTable, column: number | undefined): Mutation | null {
  const heading = table.columns.find(({ index }) => index === column)?.heading;
  if (column === undefined) return null;
  const grid = table.grid.map((row) => (row.length > column ? row.toSpliced(column, 1) : row));
  return { note: `${table.file}: the column "${heading}" is gone`, changes: withGrid(table, grid) };
}

/** The years at the edge of a run of columns, which a pattern describes and does not miss. */
function edgeColumnGone(end: 0 | -1): Mutate {
  const runOf = ({ columns }: SoundTable) => columns.filter(({ spec }) => spec.match && spec.role === 'value');
  return oneTable(
    (table) => (runOf(table).length > 1 ? withoutColumn(table, runOf(table).at(end)?.index) : null),
    (table) => runOf(table).length > 0,
  );
}

function emptied(belongs: (cell: CellAt, one: CellAt) => boolean): Mutate {
  return oneTable(
    (table, random) => {
      const one = random.pick(numberCells(table));
      if (!one) return null;
      const cells = numberCells(table).filter((other) => belongs(other, one));
      const note = `${whereIs(table, one)} and what belongs with it: ${cells.length} cells empty`;
      return changedCells(
        table,
        note,
        cells.map((cell) => ({ ...cell, text: '' })),
      );
    },
    (table) => numberCells(table).length > 1,
  );
}

/** Cells where the table has nothing: a spreadsheet may write 0. */
function holesIn(table: SoundTable): CellAt[] {
  const columns = columnsOf(table, 'value');
  return table.body
    .flatMap((row) => columns.map((column) => cellAt(table, row, column)))
    .filter(({ text }) => text.trim() === '')
    .map((cell) => ({ ...cell, text: '' }));
}
