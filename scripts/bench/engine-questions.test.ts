import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { addTo, disagreement, questionsOf, type Sum, sqlOf } from './engine-questions.ts';
import type { CountyValue } from './synthetic-counties.ts';

const row = (indicator: string, region: string, year: number, hundredths: number | null): CountyValue => ({
  ...{ indicator, region, year, hundredths, period: `${year}-01` },
});
const rows = [
  row('a', '1', 2000, 110),
  row('a', '2', 2000, -30),
  row('a', '1', 2001, 0),
  row('b', '1', 2000, null),
  row('b', '2', 2000, 29),
];
const questions = questionsOf({ indicators: ['a', 'b'], counties: ['1', '2'], rows: 5 }, (region) =>
  region === '1' ? 'north' : null,
);

/** Worked out by hand: 1.10 − 0.30 = 0.80; an absent value is a row without a value; the second county has no region above. */
const wanted = [
  { 'a 2000': [2, 2, 80], 'a 2001': [1, 1, 0], 'b 2000': [2, 1, 29] },
  { a: [2, 2, 110], b: [1, 0, 0] },
  { north: [3, 2, 110] },
];
const plain = (sums: Iterable<readonly [string, Sum]>) =>
  Object.fromEntries([...sums].map(([group, sum]) => [group, [sum.rows, sum.values, sum.hundredths]]));

test('our own sums keep absent apart from zero', () => {
  const ours = questions.map(({ groupOf }) => {
    const sums = new Map<string, Sum>();
    for (const value of rows) addTo(sums, groupOf(value), value);
    return plain(sums);
  });
  expect(ours).toEqual(wanted);
});

test('the SQL of a question asks the same', async () => {
  const duckDb = await (await DuckDBInstance.create(':memory:')).connect();
  const cells = rows.map(
    ({ indicator, region, year, hundredths }) => `('${indicator}', '${region}', ${year}, ${hundredths}::DOUBLE / 100)`,
  );
  await duckDb.run(`CREATE VIEW county_rows AS FROM (VALUES ${cells.join()}) t(indicator, region, year, value)`);
  await duckDb.run(`CREATE VIEW regions AS FROM (VALUES ('1', 'north'), ('2', NULL)) t(id, parent)`);
  for (const [at, question] of questions.entries()) {
    const found = (await duckDb.runAndReadAll(sqlOf(question))).getRowObjectsJS();
    const sums = found.map(
      (one) => [String(one.group), [Number(one.rows), Number(one.values), Number(one.hundredths)]] as const,
    );
    expect(Object.fromEntries(sums), question.name).toEqual(wanted[at]);
  }
});

test('a disagreement names the group and both sums', () => {
  const sum = (hundredths: number): Sum => ({ rows: 2, values: 1, hundredths });
  const ours = new Map([
    ['a', sum(5)],
    ['b', sum(7)],
  ]);
  expect(disagreement(ours, new Map([...ours].reverse()))).toBeNull();
  expect(disagreement(ours, new Map([...ours, ['b', sum(8)]]))).toBe(
    'b: 2 rows, 1 values, 8 hundredths for 2 rows, 1 values, 7 hundredths',
  );
  expect(disagreement(ours, new Map([['a', sum(5)]]))).toBe('b: nothing for 2 rows, 1 values, 7 hundredths');
  expect(disagreement(new Map(), ours)).toBe('a: 2 rows, 1 values, 5 hundredths for nothing');
  expect(disagreement(new Map(), new Map())).toBeNull();
});
