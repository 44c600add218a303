import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../normalise/draft.ts';
import { type Model, makeModel } from '../normalise/model.ts';
import { normaliseTable } from '../normalise/normalise-table.ts';
import { intervalOf } from '../normalise/printed-number.ts';
import { findSidecars } from '../read/find-tables.ts';
import type { Problem } from '../read/problem.ts';
import { readCatalog } from '../read/read-catalog.ts';
import { readTable } from '../read/read-table.ts';
import { checkLikelihood } from './check-likelihood.ts';

const root = join(import.meta.dirname, '../../data');
const { files } = readCatalog(root);
const model: Model = makeModel(files);
const drafts = findSidecars(root).flatMap((sidecar) => {
  const { table } = readTable(root, sidecar);
  return table ? normaliseTable(table, model).drafts : [];
});
const known = new Set(checkLikelihood(drafts, model, files).map(keyOf));

function keyOf({ file, line, column, check }: Problem): string {
  return [file, line, column, check].join(':');
}

/** Checks that speak up once the drafts are changed, and did not before. */
function heard(change: (draft: Draft) => Draft): Problem[] {
  return checkLikelihood(drafts.map(change), model, files).filter((problem) => !known.has(keyOf(problem)));
}

const scaled = (draft: Draft, factor: number): Draft => ({
  ...draft,
  value: draft.value === null ? null : draft.value * factor,
  low: draft.low === null ? null : draft.low * factor,
  high: draft.high === null ? null : draft.high * factor,
});
const provinces = 'rural-disposable-income-by-province-2013-2020';
const isHebei = ({ table, region, period }: Draft) => table === provinces && region === '130000' && period === '2020';
const checksOf = (problems: readonly Problem[]) => [...new Set(problems.map(({ check }) => check))].sort();

test.each([10, 0.1, 0.01, 0.0001, 14 / 16467.04])('Hebei 2020 times %s is seen at its cell', (factor) => {
  const problems = heard((draft) => (isHebei(draft) ? scaled(draft, factor) : draft));
  const cell = drafts.find(isHebei)?.place();
  expect(problems.map(({ file, line, column }) => ({ file, line, column }))).toContainEqual(cell);
  expect(checksOf(problems)).toContain('unlikely-change');
});

test('a whole table in 万元 that is declared in 元 is seen in every cell', () => {
  const problems = heard((draft) => (draft.table === provinces ? scaled(draft, 0.0001) : draft));
  const cells = drafts.filter(({ table }) => table === provinces).length;
  expect(problems.filter(({ check }) => check === 'unlikely-value').length).toBe(cells);
  expect(problems.some(({ expected }) => expected.endsWith('printed in 万?'))).toBe(true);
});

test('two years of a table exchanged are seen, whether in its headings or below them', () => {
  const other = (period: string) => ({ '2016': '2017', '2017': '2016' })[period] ?? period;
  const headings = heard((draft) => (draft.table === provinces ? { ...draft, period: other(draft.period) } : draft));
  expect(checksOf(headings)).toEqual(
    expect.arrayContaining(['unlikely-change', 'years-exchanged', 'years-out-of-order']),
  );
  const alone = heard((draft) =>
    draft.table === 'population-rural-by-province-2000-2024-10k' ? { ...draft, period: other(draft.period) } : draft,
  );
  expect(checksOf(alone)).toEqual(['years-exchanged', 'years-out-of-order']);
});

test('a known conflict between tables does not excuse a wrong magnitude', () => {
  // 9429.59 in one file beside 9429.56 in two others is a row of conflicts.csv.
  const isRival = ({ printed, period }: Draft) => printed === '9429.59' && period === '2013';
  expect(checksOf(heard((draft) => (isRival(draft) ? scaled(draft, 1.5) : draft)))).not.toContain('tables-disagree');
  expect(checksOf(heard((draft) => (isRival(draft) ? scaled(draft, 10) : draft)))).toContain('tables-disagree');
});

test('a province ten times too large is more than the nation', () => {
  const problems = heard((draft) =>
    draft.indicator === 'population' && draft.region === '440000' && draft.period === '2020'
      ? scaled(draft, 10)
      : draft,
  );
  expect(checksOf(problems)).toContain('whole-and-parts');
});

/** Rows of the yearbook 2000 whose columns "1995" and "1997" hold 1994 and 1995: withheld in the record, let out here. */
test('the two wrong headings that the yearbook 2000 printed would be found', () => {
  const nation = drafts.find(
    ({ indicator, region, period }) => indicator === 'rural-net-income' && region === 'CN' && period === '1998',
  ) as Draft;
  const printed = (period: string, number: string): Draft => ({
    ...nation,
    ...intervalOf(number, 'exact'),
    id: `${number}@yearbook`,
    table: 'yearbook',
    printed: number,
    period,
  });
  const problems = checkLikelihood([...drafts, printed('1995', '1220.98'), printed('1997', '1577.74')], model, files);
  const found = problems.filter(({ value, check }) => check === 'tables-disagree' && /^(1220.98|1577.74)$/.test(value));
  expect(found.map(({ expected }) => expected.split(',')[0])).toEqual(['1577.74', '2090.13']);
});

const series = (values: readonly number[]): Draft[] =>
  values.map((value, index) => ({
    ...(drafts.find(isHebei) as Draft),
    ...intervalOf(value.toFixed(2), 'exact'),
    id: String(index),
    period: String(2014 + index),
    source: 'undated',
    sources: ['undated'],
  }));
const level = fc.double({ min: 9700, max: 10_300, noNaN: true });
const run = fc.array(level, { minLength: 2, maxLength: 8 }).map((values) => [...values].sort((a, b) => a - b));

test('one value of a rising series times ten is always seen, and times 1.02 never', () => {
  fc.assert(
    fc.property(run, fc.nat(), (values, pick) => {
      const at = pick % values.length;
      const times = (factor: number) => series(values.with(at, (values[at] ?? 0) * factor));
      expect(checksOf(checkLikelihood(times(10), model, files))).toContain('unlikely-change');
      expect(checksOf(checkLikelihood(times(1.02), model, files))).not.toContain('unlikely-change');
    }),
  );
});

test('nothing, one figure and zeros raise nothing', () => {
  expect(checkLikelihood([], model, files)).toEqual([]);
  expect(checkLikelihood(series([16467]), model, files)).toEqual([]);
  const none = series([0, 0, 0]).map((draft) => ({ ...draft, indicator: 'rural-poor-population' }));
  expect(checksOf(checkLikelihood(none, model, files))).toEqual([]);
});

test('likely bounds lie within the possible ones, the lower below the upper', () => {
  const wrong = files.indicators.filter(
    ({ row: { min, max, likely_min: low, likely_max: high } }) =>
      ([low, high] as const).some(
        ({ whole }) => whole !== null && ((min ?? whole) > whole || (max ?? whole) < whole),
      ) ||
      (low.whole ?? 0) >= (high.whole ?? Number.POSITIVE_INFINITY) ||
      (low.parts ?? 0) >= (high.parts ?? Number.POSITIVE_INFINITY),
  );
  expect(wrong.map(({ row }) => row.id)).toEqual([]);
});

/** Checks that speak up when the figures that fit are changed. */
function heardWhere(fits: (draft: Draft) => boolean, change: (draft: Draft) => Draft): string[] {
  expect(drafts.some(fits)).toBe(true);
  return checksOf(heard((draft) => (fits(draft) ? change(draft) : draft)));
}
const coded = (draft: Draft, codes: Readonly<Record<string, string>>): Draft => ({
  ...draft,
  dimensions: { ...draft.dimensions, ...codes },
});

test('a growth rate that lost its sign is held against the levels on record', () => {
  // Wages of rural people: 3,653 yuan in 2013, 4,152 in 2014; 13.7 per cent more.
  const isRate = ({ indicator, region, period, dimensions }: Draft) =>
    `${indicator} ${region} ${period} ${dimensions.incomeSource}` === 'rural-disposable-income-growth CN 2014 wages';
  expect(heardWhere(isRate, (draft) => scaled(draft, -1))).toContain('growth-and-levels');
});

test('a growth rate without a year before is held against the parts of its whole', () => {
  // Household business in Qinghai, 2019: its three parts grew by 11.8, -59.6 and 7.4 per cent.
  const isRate = ({ indicator, region, dimensions }: Draft) =>
    `${indicator} ${region} ${dimensions.incomeSource}` === 'rural-disposable-income-growth 630000 business-secondary';
  expect(heardWhere(isRate, (draft) => scaled(draft, -1))).toContain('growth-and-levels');
});

test('fifths of people by income whose columns changed places are out of order', () => {
  const other: Readonly<Record<string, string>> = { middle: 'upperMiddle', upperMiddle: 'middle' };
  const isFifth = ({ dimensions: { incomeGroup = '' } }: Draft) => incomeGroup in other;
  const problems = heardWhere(isFifth, (draft) =>
    coded(draft, { incomeGroup: other[draft.dimensions.incomeGroup ?? ''] ?? '' }),
  );
  expect(problems).toContain('codes-out-of-order');
});

test('a rural figure in a column of urban ones contradicts the words of its heading', () => {
  const isRural = ({ indicator, locator }: Draft) => indicator === 'rural-disposable-income' && /农村/.test(locator);
  const problems = heardWhere(isRural, (draft) => ({ ...draft, indicator: 'urban-disposable-income' }));
  expect(problems).toContain('contradicting-words');
});

test('a figure whose quote names another province contradicts it', () => {
  const isQuoted = ({ quote, region }: Draft) => region === '510000' && quote?.includes('四川') === true;
  expect(heardWhere(isQuoted, (draft) => ({ ...draft, region: '450000' }))).toContain('contradicting-words');
});

test('a band among plain numbers is odd', () => {
  const problems = heardWhere(isHebei, (draft) => ({ ...draft, qualifier: 'range', value: null }));
  expect(problems).toContain('odd-form');
});
