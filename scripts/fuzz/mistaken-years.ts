import {
  catalogGrid,
  changedCells,
  changedFile,
  changedSidecar,
  csvOf,
  exchanged,
  gridWith,
  objectOf,
  oneCell,
  oneTable,
} from './edit.ts';
import { type Mutate, type Mutation, ofKind } from './mutation.ts';
import type { Random } from './random.ts';
import { type CellAt, cellAt, cellsOf, columnsOf, type SoundRecord, type SoundTable } from './sound-record.ts';

/** Kind 2, in years: the number is right, and of another year, or of one that is not there yet. */
export const mistakenYears = ofKind(2, {
  'neighbouring-years-swapped': yearsSwapped((one, other) => Math.abs(one - other) === 1),
  'distant-years-swapped': yearsSwapped((one, other) => Math.abs(one - other) > 3),
  'all-years-one-later': allYears(1),
  'all-years-ten-earlier': allYears(-10),
  'year-one-later': oneYear((year) => String(Number(year) + 1)),
  'year-2109': oneYear((year) => year.replace(/^20(\d)(\d)$/, '21$2$1')),
  'year-0219': oneYear((year) => year.replace(/^(\d)(\d)/, '$2$1')),
  'year-after-publication': oneYear((year) => String(Number(year) + 30)),
  'years-of-default-changed': oneTable(defaultYear, ({ sidecar }) => /^\d{4}$/.test(sidecar.defaults.period ?? '')),
  'source-dated-before-its-figures': oneTable(sourceDatedEarly, ({ sidecar }) => sidecar.source !== undefined),
});

/** Year headings with their columns. */
function yearHeadings(table: SoundTable): (CellAt & { readonly year: number })[] {
  return columnsOf(table, 'value').flatMap((column) => {
    const cell = cellAt(table, table.headings.at(-1) ?? 0, column);
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(cell.text)?.[0];
    return year === undefined ? [] : [{ ...cell, year: Number(year) }];
  });
}

function yearsSwapped(apart: (one: number, other: number) => boolean): Mutate {
  return oneTable(
    (table, random) => {
      const headings = random.shuffled(yearHeadings(table));
      const [one] = headings;
      const other = headings.find(({ year }) => one && apart(one.year, year));
      if (!one || !other) return null;
      const note = `${table.file}: the headings ${one.text} and ${other.text} changed places`;
      return changedCells(table, note, exchanged(one, other));
    },
    (table) => yearHeadings(table).length > 1,
  );
}

/** Years in headings, or in the column of years. */
function yearCells(table: SoundTable): CellAt[] {
  return [...yearHeadings(table), ...cellsOf(table, 'period').filter(({ text }) => /^(19|20)\d\d$/.test(text))];
}

function allYears(by: number): Mutate {
  const moved = (text: string) => text.replace(/(?:19|20)\d\d/, (year) => String(Number(year) + by));
  return oneTable(
    (table) =>
      changedCells(
        table,
        `${table.file}: every year is ${by} later`,
        yearCells(table).map((cell) => ({ ...cell, text: moved(cell.text) })),
      ),
    (table) => yearCells(table).length > 1,
  );
}

function oneYear(change: (year: string) => string): Mutate {
  return oneCell(yearCells, ({ text }) => text.replace(/(?:19|20)\d\d/, change));
}

/** The one year of a whole table, mistyped in its sidecar. */
function defaultYear(table: SoundTable, random: Random): Mutation | null {
  const year = Number(table.sidecar.defaults.period);
  const wrong = random.pick([year + 1, year - 1, year + 10, year - 10, year + 100]);
  return changedSidecar(table, `period is ${wrong}, not ${year}`, (json) => {
    objectOf(json, 'defaults').period = String(wrong);
  });
}

/** A document cannot print what happened after it. */
function sourceDatedEarly({ sidecar: { source } }: SoundTable, _: Random, record: SoundRecord): Mutation | null {
  const grid = catalogGrid(record, 'sources.csv');
  const column = grid[0]?.indexOf('published') ?? -1;
  const row = grid.findIndex(([id]) => id === source);
  const published = grid[row]?.[column] ?? '';
  const year = /^\d{4}/.exec(published)?.[0];
  if (!year) return null;
  const text = `${Number(year) - 30}${published.slice(4)}`;
  const note = `${source} was published ${text}, not ${published}`;
  return changedFile('catalog/sources.csv', note, csvOf(gridWith(grid, [{ row, column, text }])), true);
}
