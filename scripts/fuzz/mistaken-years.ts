import { catalogGrid, changedCell, changedSidecar, csvOf, gridWith, objectOf, pickTable, withGrid } from './edit.ts';
import type { Mutation, Operator } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, cellsOf, type SoundRecord, type SoundTable } from './sound-record.ts';

/** Kind 2, in years: the number is right, and of another year, or of one that is not there yet. */
export const mistakenYears: readonly Operator[] = [
  { name: 'neighbouring-years-swapped', kind: 2, mutate: yearsSwapped((one, other) => Math.abs(one - other) === 1) },
  { name: 'distant-years-swapped', kind: 2, mutate: yearsSwapped((one, other) => Math.abs(one - other) > 3) },
  { name: 'all-years-one-later', kind: 2, mutate: allYears(1) },
  { name: 'all-years-ten-earlier', kind: 2, mutate: allYears(-10) },
  { name: 'year-one-later', kind: 2, mutate: oneYear((year) => String(Number(year) + 1)) },
  { name: 'year-2109', kind: 2, mutate: oneYear((year) => year.replace(/^20(\d)(\d)$/, '21$2$1')) },
  { name: 'year-0219', kind: 2, mutate: oneYear((year) => year.replace(/^(\d)(\d)/, '$2$1')) },
  { name: 'year-after-publication', kind: 2, mutate: oneYear((year) => String(Number(year) + 30)) },
  { name: 'years-of-default-changed', kind: 2, mutate: defaultYear },
  { name: 'source-dated-before-its-figures', kind: 2, mutate: sourceDatedEarly },
];

/** Year headings with their columns. */
function yearHeadings(table: SoundTable): { column: number; row: number; year: number; text: string }[] {
  const row = table.headings.at(-1) ?? 0;
  return table.columns.flatMap(({ index, spec }) => {
    const text = table.grid[row]?.[index] ?? '';
    const year = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0] ?? Number.NaN);
    return spec.role === 'value' && Number.isFinite(year) ? [{ column: index, row, year, text }] : [];
  });
}

function yearsSwapped(apart: (one: number, other: number) => boolean): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, (one) => yearHeadings(one).length > 1);
    const headings = table ? random.shuffled(yearHeadings(table)) : [];
    const one = headings[0];
    const other = headings.find(({ year }) => one && apart(one.year, year));
    if (!table || !one || !other) return null;
    const cells = [
      { ...one, text: other.text },
      { ...other, text: one.text },
    ];
    return {
      note: `${table.file}: the headings ${one.text} and ${other.text} changed places`,
      changes: withGrid(table, gridWith(table.grid, cells)),
    };
  };
}

/** Years in headings, or in the column of years. */
function yearCells(table: SoundTable): CellAt[] {
  return [...yearHeadings(table), ...cellsOf(table, 'period').filter(({ text }) => /^(19|20)\d\d$/.test(text))];
}

function allYears(by: number): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, (one) => yearCells(one).length > 1);
    if (!table) return null;
    const cells = yearCells(table).map((cell) => ({
      ...cell,
      text: cell.text.replace(/(?:19|20)\d\d/, (year) => String(Number(year) + by)),
    }));
    return { note: `${table.file}: every year is ${by} later`, changes: withGrid(table, gridWith(table.grid, cells)) };
  };
}

function oneYear(change: (year: string) => string): Operator['mutate'] {
  return (record, random) => {
    const table = pickTable(record, random, (one) => yearCells(one).length > 0);
    const cell = table && random.pick(yearCells(table));
    return table && cell ? changedCell(table, cell, cell.text.replace(/(?:19|20)\d\d/, change)) : null;
  };
}

/** The one year of a whole table, mistyped in its sidecar. */
function defaultYear(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ sidecar }) => /^\d{4}$/.test(sidecar.defaults.period ?? ''));
  const year = Number(table?.sidecar.defaults.period);
  const wrong = random.pick([year + 1, year - 1, year + 10, year - 10, year + 100]);
  return table
    ? changedSidecar(table, `period is ${wrong}, not ${year}`, (json) => {
        objectOf(json, 'defaults').period = String(wrong);
      })
    : null;
}

/** A document cannot print what happened after it. */
function sourceDatedEarly(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ sidecar }) => sidecar.source !== undefined);
  const grid = catalogGrid(record, 'sources.csv');
  const column = grid[0]?.indexOf('published') ?? -1;
  const row = grid.findIndex(([id]) => id === table?.sidecar.source);
  const text = grid[row]?.[column] ?? '';
  const year = /^\d{4}/.exec(text)?.[0];
  if (!table || !year) return null;
  const earlier = `${Number(year) - 30}${text.slice(4)}`;
  return {
    note: `catalog/sources.csv: ${table.sidecar.source} was published ${earlier}, not ${text}`,
    changes: new Map([['catalog/sources.csv', csvOf(gridWith(grid, [{ row, column, text: earlier }]))]]),
    mustStop: true,
  };
}
