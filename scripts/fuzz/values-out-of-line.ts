import { changedCell, changedSidecar, gridWith, listOf, pickTable, withGrid } from './edit.ts';
import type { Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, cellsOf, numberCells, type SoundRecord, type SoundTable, whereIs } from './sound-record.ts';

/** Kind 2: the number reads well and cannot be right; some are so near that nobody could know. */
export const valuesOutOfLine: readonly Operator[] = [
  { name: 'cell-times-10', kind: 2, mutate: number((text) => shifted(text, 1)) },
  { name: 'cell-by-10', kind: 2, mutate: number((text) => shifted(text, -1)) },
  { name: 'cell-times-100', kind: 2, mutate: number((text) => shifted(text, 2)) },
  { name: 'cell-by-10000', kind: 2, mutate: number((text) => shifted(text, -4)) },
  { name: 'decimal-point-lost', kind: 2, mutate: number((text) => text.replace('.', '')) },
  {
    name: 'zero-added',
    kind: 2,
    mutate: number((text) => (text.includes('.') ? text.replace('.', '0.') : `${text}0`)),
  },
  { name: 'last-digit-lost', kind: 2, mutate: number((text) => (/^\d{2,}$/.test(text) ? text.slice(0, -1) : text)) },
  { name: 'first-digit-lost', kind: 2, mutate: number((text) => (/^\d{3,}/.test(text) ? text.slice(1) : text)) },
  { name: 'first-digit-doubled', kind: 2, mutate: number((text) => text.replace(/^\d/, '$&$&')) },
  { name: 'leading-digits-transposed', kind: 2, mutate: number((text) => text.replace(/^(\d)(\d)/, '$2$1')) },
  { name: 'first-digit-misread', kind: 2, mutate: number((text) => text.replace(/^\d/, misread)) },
  { name: 'middle-digit-misread', kind: 2, mutate: number((text) => text.replace(/(?<=^\d\d)\d/, misread)) },
  { name: 'last-digit-misread', kind: 2, mutate: number((text) => text.replace(/\d$/, misread)) },
  { name: 'sign-flipped', kind: 2, mutate: number((text) => (text.startsWith('-') ? text.slice(1) : `-${text}`)) },
  {
    name: 'growth-times-10',
    kind: 2,
    mutate: number(
      (text) => shifted(text, 1),
      ({ text, heading }) => /growth|增长|增速/i.test(heading) && !/^0/.test(text),
    ),
  },
  {
    name: 'growth-sign-flipped',
    kind: 2,
    mutate: number(
      (text) => (text.startsWith('-') ? text.slice(1) : `-${text}`),
      ({ heading }) => /growth|增长|增速/i.test(heading),
    ),
  },
  { name: 'column-times-10', kind: 2, mutate: numbers(({ column }, one) => column === one.column, 1) },
  { name: 'column-by-10000', kind: 2, mutate: numbers(({ column }, one) => column === one.column, -4) },
  { name: 'row-times-10', kind: 2, mutate: numbers(({ row }, one) => row === one.row, 1) },
  { name: 'table-times-10', kind: 2, mutate: numbers(() => true, 1) },
  { name: 'table-unit-too-large', kind: 2, mutate: unitDeclared('10k') },
  { name: 'table-unit-of-other-kind', kind: 2, mutate: unitDeclared('other') },
  { name: 'unit-cell-changed', kind: 2, mutate: unitCell },
  { name: 'unit-exponent-changed', kind: 2, mutate: unitExponent },
  { name: 'two-cells-of-row-swapped', kind: 2, mutate: twoNumbers((one, other) => one.row === other.row) },
  { name: 'two-cells-of-column-swapped', kind: 2, mutate: twoNumbers((one, other) => one.column === other.column) },
  { name: 'columns-of-two-indicators-swapped', kind: 2, mutate: columnsSwapped },
  { name: 'headings-of-two-columns-swapped', kind: 2, mutate: headingsSwapped },
];

/** Moves the decimal point of a printed number; one that is printed with commas loses them. */
export function shifted(text: string, places: number): string {
  const plain = text.replaceAll(',', '');
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === '') return text;
  const digits = `${'0'.repeat(Math.max(-places, 0))}${whole}${part}${'0'.repeat(Math.max(places - part.length, 0))}`;
  const point = Math.max(-places, 0) + whole.length + places;
  const rest = digits.slice(point);
  return `${sign}${digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0'}${rest && `.${rest}`}`;
}

/** Digits that are read for one another. */
function misread(digit: string): string {
  return '7483596120'[Number(digit)] ?? digit;
}

type Suits = (cell: CellAt & { heading: string }) => boolean;

function number(change: (text: string) => string, suits: Suits = () => true): Operator['mutate'] {
  const cellsIn = (table: SoundTable) =>
    numberCells(table).filter((cell) => suits({ ...cell, heading: contextOf(table, cell) }));
  return (record, random) => {
    const table = pickTable(record, random, (one) => cellsIn(one).length > 0);
    const cell = table && random.pick(cellsIn(table));
    return table && cell ? changedCell(table, cell, change(cell.text)) : null;
  };
}

/** Heading and labels of a cell, which tell a rate of growth from an amount. */
function contextOf(table: SoundTable, { row, column }: CellAt): string {
  const heading = table.columns.find(({ index }) => index === column);
  const labels = table.columns.filter(({ spec }) => spec.role === 'item').map(({ index }) => table.grid[row]?.[index]);
  return [heading?.heading, heading?.spec.indicator, ...labels].join(' ');
}

/** Shifts every number that belongs with one of them. */
function numbers(belongs: (cell: CellAt, one: CellAt) => boolean, places: number): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, (one) => numberCells(one).length > 1);
    const one = table && random.pick(numberCells(table));
    if (!table || !one) return null;
    const cells = numberCells(table).filter((cell) => belongs(cell, one));
    return {
      note: `${whereIs(table, one)} and what belongs with it (${cells.length} cells): × 10^${places}`,
      changes: withGrid(
        table,
        gridWith(
          table.grid,
          cells.map((cell) => ({ ...cell, text: shifted(cell.text, places) })),
        ),
      ),
    };
  };
}

const LARGER: Record<string, string> = {
  yuan: 'yuan-10k',
  persons: 'persons-10k',
  'persons-10k': 'persons',
  households: 'households-10k',
  homes: 'homes-10k',
  'yuan-100m': 'yuan-10k',
  count: 'count-10k',
  'households-10k': 'households',
  'homes-10k': 'homes',
};

const OTHER: Record<string, string> = {
  percent: 'ratio',
  ratio: 'percent',
  yuan: 'persons',
  persons: 'households',
  'persons-10k': 'homes-10k',
  'percentage-points': 'percent',
};

/** The whole table, or a column of it, in another unit than it is printed in. */
function unitDeclared(how: '10k' | 'other'): Operator['mutate'] {
  return (record, random) => {
    const units = record.units;
    const table = pickTable(record, random, ({ sidecar }) => sidecar.columns.every(({ role }) => role !== 'unit'));
    const at = random.pick(
      (table?.sidecar.columns ?? []).flatMap(({ role }, index) => (role === 'value' ? [index] : [])),
    );
    if (!table || at === undefined) return null;
    const column = table.sidecar.columns[at];
    const unit =
      column?.unit ??
      table.sidecar.defaults.unit ??
      units.get(column?.indicator ?? table.sidecar.defaults.indicator ?? '');
    const wrong = (how === 'other' ? OTHER : LARGER)[unit ?? ''];
    if (!wrong) return null;
    return changedSidecar(table, `unit of ${column?.name ?? column?.match} is ${wrong}, not ${unit}`, (json) => {
      const entry = listOf(json, 'columns')[at];
      if (entry) entry.unit = wrong;
    });
  };
}

function unitCell(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, (one) => cellsOf(one, 'unit').length > 0);
  const cell = table && random.pick(cellsOf(table, 'unit'));
  if (!table || !cell) return null;
  return changedCell(
    table,
    cell,
    /^[万亿]./.test(cell.text) ? cell.text.slice(1) : /^[人户套元个]$/.test(cell.text) ? `万${cell.text}` : cell.text,
  );
}

/** The catalog of units says another power of ten. */
function unitExponent(record: SoundRecord, random: Random): Mutation | null {
  const used = ['persons-10k', 'yuan-100m', 'households-10k', 'homes-10k', 'yuan-10k', 'persons-100m'];
  const unit = random.pick(used);
  const text = record.catalog('units.csv');
  const wrong = text.replace(
    new RegExp(`^(${unit},[^,]+,)(\\d+)`, 'm'),
    (_, start: string, power: string) => `${start}${Number(power) - 1}`,
  );
  return wrong === text
    ? null
    : { note: `catalog/units.csv: exponent of ${unit} is one less`, changes: new Map([['catalog/units.csv', wrong]]) };
}

function twoNumbers(together: (one: CellAt, other: CellAt) => boolean): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, (one) => numberCells(one).length > 1);
    const cells = table ? random.shuffled(numberCells(table)) : [];
    const one = cells[0];
    const other = cells.find((cell) => one && cell !== one && together(one, cell) && cell.text !== one.text);
    if (!table || !one || !other) return null;
    const swapped = [
      { ...one, text: other.text },
      { ...other, text: one.text },
    ];
    return {
      note: `${whereIs(table, one)} and ${whereIs(table, other)} changed places (${one.text}, ${other.text})`,
      changes: withGrid(table, gridWith(table.grid, swapped)),
    };
  };
}

/** Two columns are described as each other. */
function columnsSwapped(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ sidecar }) => namedValues(sidecar).length > 1);
  const [one, other] = random.shuffled(table ? namedValues(table.sidecar) : []);
  if (!table || one === undefined || other === undefined) return null;
  return changedSidecar(table, `the names of columns ${one + 1} and ${other + 1} changed places`, (json) => {
    const [first, second] = [listOf(json, 'columns')[one], listOf(json, 'columns')[other]];
    if (first && second) [first.name, second.name] = [second.name, first.name];
  });
}

function namedValues(sidecar: SoundTable['sidecar']): number[] {
  return sidecar.columns.flatMap(({ role, name }, index) => (role === 'value' && name !== undefined ? [index] : []));
}

/** Two headings of the published file stand over each other's numbers. */
function headingsSwapped(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(
    record,
    random,
    ({ sidecar, headings }) => namedValues(sidecar).length > 1 && headings.length === 1,
  );
  const row = table?.headings[0] ?? 0;
  const [one, other] = random.shuffled(table?.columns.filter(({ spec }) => spec.role === 'value') ?? []);
  if (!table || !one || !other) return null;
  const cells = [
    { row, column: one.index, text: other.heading },
    { row, column: other.index, text: one.heading },
  ];
  return {
    note: `${table.file}: the headings ${one.heading} and ${other.heading} changed places`,
    changes: withGrid(table, gridWith(table.grid, cells)),
  };
}
