import { changedCells, changedFile, changedSidecar, exchanged, listOf, oneCell, oneNumber, oneTable } from './edit.ts';
import { type Mutate, type Mutation, ofKind } from './mutation.ts';
import type { Random } from './random.ts';
import {
  type CellAt,
  cellsOf,
  columnsOf,
  numberCells,
  type SoundRecord,
  type SoundTable,
  whereIs,
} from './sound-record.ts';

/** Kind 2: the number reads well and cannot be right; some are so near that nobody could know. */
export const valuesOutOfLine = ofKind(2, {
  'cell-times-10': oneNumber((text) => shifted(text, 1)),
  'cell-by-10': oneNumber((text) => shifted(text, -1)),
  'cell-times-100': oneNumber((text) => shifted(text, 2)),
  'cell-by-10000': oneNumber((text) => shifted(text, -4)),
  'decimal-point-lost': oneNumber((text) => text.replace('.', '')),
  'zero-added': oneNumber((text) => (text.includes('.') ? text.replace('.', '0.') : `${text}0`)),
  'last-digit-lost': oneNumber((text) => (/^\d{2,}$/.test(text) ? text.slice(0, -1) : text)),
  'first-digit-lost': oneNumber((text) => (/^\d{3,}/.test(text) ? text.slice(1) : text)),
  'first-digit-doubled': oneNumber((text) => text.replace(/^\d/, '$&$&')),
  'leading-digits-transposed': oneNumber((text) => text.replace(/^(\d)(\d)/, '$2$1')),
  'first-digit-misread': oneNumber((text) => text.replace(/^\d/, misread)),
  'middle-digit-misread': oneNumber((text) => text.replace(/(?<=^\d\d)\d/, misread)),
  'last-digit-misread': oneNumber((text) => text.replace(/\d$/, misread)),
  'sign-flipped': oneNumber(negated),
  'growth-times-10': oneCell(
    (table) => growthCells(table).filter(({ text }) => !text.startsWith('0')),
    ({ text }) => shifted(text, 1),
  ),
  'growth-sign-flipped': oneCell(growthCells, ({ text }) => negated(text)),
  'column-times-10': numbers(({ column }, one) => column === one.column, 1),
  'column-by-10000': numbers(({ column }, one) => column === one.column, -4),
  'row-times-10': numbers(({ row }, one) => row === one.row, 1),
  'table-times-10': numbers(() => true, 1),
  'table-unit-too-large': unitDeclared((unit) => LARGER[unit]),
  'table-unit-of-other-kind': unitDeclared((unit) => OTHER[unit]),
  'unit-cell-changed': oneCell(
    (table) => cellsOf(table, 'unit'),
    ({ text }) => (/^[万亿]./.test(text) ? text.slice(1) : text.replace(/^[人户套元个]$/, '万$&')),
  ),
  'unit-exponent-changed': unitExponent,
  'two-cells-of-row-swapped': twoNumbers((one, other) => one.row === other.row),
  'two-cells-of-column-swapped': twoNumbers((one, other) => one.column === other.column),
  'columns-of-two-indicators-swapped': oneTable(columnsSwapped, (table) => namedValues(table).length > 1),
  'headings-of-two-columns-swapped': oneTable(
    headingsSwapped,
    (table) => namedValues(table).length > 1 && table.headings.length === 1,
  ),
});

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

function negated(text: string): string {
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}

/** Numbers whose heading or labels tell a rate of growth from an amount. */
function growthCells(table: SoundTable): CellAt[] {
  const labels = columnsOf(table, 'item');
  return numberCells(table).filter(({ row, column }) => {
    const heading = table.columns.find(({ index }) => index === column);
    const words = [heading?.heading, heading?.spec.indicator, ...labels.map((index) => table.grid[row]?.[index])];
    return /growth|增长|增速/i.test(words.join(' '));
  });
}

/** Shifts every number that belongs with one of them. */
function numbers(belongs: (cell: CellAt, one: CellAt) => boolean, places: number): Mutate {
  return oneTable((table, random) => {
    const one = random.pick(numberCells(table));
    if (!one) return null;
    const cells = numberCells(table).filter((cell) => belongs(cell, one));
    return changedCells(
      table,
      `${whereIs(table, one)} and what belongs with it (${cells.length} cells): × 10^${places}`,
      cells.map((cell) => ({ ...cell, text: shifted(cell.text, places) })),
    );
  }, severalNumbers);
}

function severalNumbers(table: SoundTable): boolean {
  return numberCells(table).length > 1;
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
function unitDeclared(mistaken: (unit: string) => string | undefined): Mutate {
  return oneTable(
    (table, random, { units }) => {
      const { columns, defaults } = table.sidecar;
      const [at = -1, column] = random.pick([...columns.entries()].filter(([, { role }]) => role === 'value')) ?? [];
      if (!column) return null;
      const unit = column.unit ?? defaults.unit ?? units.get(column.indicator ?? defaults.indicator ?? '');
      const wrong = mistaken(unit ?? '');
      if (!wrong) return null;
      return changedSidecar(table, `unit of ${column.name ?? column.match} is ${wrong}, not ${unit}`, (json) =>
        Object.assign(listOf(json, 'columns')[at] ?? {}, { unit: wrong }),
      );
    },
    ({ sidecar }) => sidecar.columns.every(({ role }) => role !== 'unit'),
  );
}

/** The catalog of units says another power of ten. */
function unitExponent(record: SoundRecord, random: Random): Mutation | null {
  const used = ['persons-10k', 'yuan-100m', 'households-10k', 'homes-10k', 'yuan-10k', 'persons-100m'];
  const unit = random.pick(used);
  const text = record.catalog('units.csv');
  const wrong = text.replace(new RegExp(`(?<=^${unit},[^,]+,)\\d+`, 'm'), (power) => String(Number(power) - 1));
  return wrong === text ? null : changedFile('catalog/units.csv', `exponent of ${unit} is one less`, wrong);
}

function twoNumbers(together: (one: CellAt, other: CellAt) => boolean): Mutate {
  return oneTable((table, random) => {
    const cells = random.shuffled(numberCells(table));
    const [one] = cells;
    const other = cells.find((cell) => one && cell !== one && together(one, cell) && cell.text !== one.text);
    if (!one || !other) return null;
    const note = `${whereIs(table, one)} and ${whereIs(table, other)} changed places (${one.text}, ${other.text})`;
    return changedCells(table, note, exchanged(one, other));
  }, severalNumbers);
}

/** Two columns are described as each other. */
function columnsSwapped(table: SoundTable, random: Random): Mutation | null {
  const [one = -1, other = -1] = random.shuffled(namedValues(table));
  return changedSidecar(table, `the names of columns ${one + 1} and ${other + 1} changed places`, (json) => {
    const [first, second] = [listOf(json, 'columns')[one], listOf(json, 'columns')[other]];
    if (first && second) [first.name, second.name] = [second.name, first.name];
  });
}

function namedValues({ sidecar }: SoundTable): number[] {
  return sidecar.columns.flatMap(({ role, name }, index) => (role === 'value' && name !== undefined ? [index] : []));
}

/** Two headings of the published file stand over each other's numbers. */
function headingsSwapped(table: SoundTable, random: Random): Mutation | null {
  const row = table.headings[0] ?? 0;
  const [one, other] = random.shuffled(table.columns.filter(({ spec }) => spec.role === 'value'));
  if (!one || !other) return null;
  const cells = [
    { row, column: one.index, text: other.heading },
    { row, column: other.index, text: one.heading },
  ];
  return changedCells(table, `${table.file}: the headings ${one.heading} and ${other.heading} changed places`, cells);
}
