import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { record } from './fixtures/whole-record.ts';
import { parseCsv } from './read/parse-csv.ts';

const tallyOf = (name: string) => record.tables.find(({ table }) => table.sidecar.name === name)?.tally;

test('in every file, figures in = published + withheld + unplaced', () => {
  const wrong = record.tables.filter(
    ({ tally }) => tally.figures !== tally.published + tally.withheld + tally.unplaced,
  );
  expect(wrong.map(({ table }) => table.file)).toEqual([]);
});

test('the counts are those of the publications', () => {
  // 31 provinces and the nation, eight years.
  expect(tallyOf('rural-disposable-income-by-province-2013-2020')).toMatchObject({ figures: 256, published: 256 });
  // One row per county.
  expect(tallyOf('poor-counties-832-delisting-year')).toMatchObject({ figures: 832, published: 832 });
  // 31 provinces and the nation, a total and four sources.
  expect(tallyOf('nbs-yearbook-2008-table-9-22-rural-net-income-by-source-2007')).toMatchObject({
    figures: 160,
    published: 160,
  });
  // Two of six columns have heads a year off: 21 rows each are withheld, 84 figures stay.
  expect(
    tallyOf('nbs-yearbook-2000-table-10-16-rural-net-income-by-region-1985-1999-partial-header-suspect'),
  ).toMatchObject({ published: 84, withheld: 42 });
});

test('of single figures in running text every row is accounted for', () => {
  for (const name of [
    'poverty-singles',
    'more-singles',
    'incomes-singles',
    'incomes2-singles',
    'incomes3-singles',
    'consolidation-singles',
    'relocation-singles',
  ]) {
    const { rows } = parseCsv(readFileSync(`data/raw/assembled/2026-11/${name}.csv`, 'utf8').replace(/^\uFEFF/, ''));
    const filled = rows.slice(1).filter(({ cells }) => cells.some((cell) => cell !== ''));
    expect([name, tallyOf(name)?.figures]).toEqual([name, filled.length]);
  }
});

test('what is withheld is in no observation', () => {
  // The rows on Zhangjiakou that carry "do not publish without a second source".
  expect(record.observations.filter(({ sources }) => sources.includes('zjk-hk'))).toEqual([]);
  const withheld = new Set(
    record.tables.flatMap(({ leftOut }) =>
      leftOut.filter(({ kind }) => kind === 'withheld').map(({ table, line, column }) => `${table}:${line}:${column}`),
    ),
  );
  expect(withheld.size).toBeGreaterThan(100);
});
