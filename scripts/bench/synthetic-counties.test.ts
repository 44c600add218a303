import { expect, test } from 'vitest';
import { type CountyPlan, countyValues } from './synthetic-counties.ts';

const plan: CountyPlan = { indicators: ['a', 'b'], counties: ['110101', '110102'], rows: 61 };
const valuesOf = (at: number) => [...countyValues(plan, at)];

test('indicators share the rows, every county of a month before the next month', () => {
  // 61 rows for two: 30 and 31; two counties a month.
  expect([valuesOf(0).length, valuesOf(1).length]).toEqual([30, 31]);
  const places = valuesOf(0).map(({ indicator, region, period }) => `${indicator} ${region} ${period}`);
  expect(places.slice(0, 3)).toEqual(['a 110101 2000-01', 'a 110102 2000-01', 'a 110101 2000-02']);
  // The 25th row is the first of the 13th month.
  expect(valuesOf(0)[24]).toMatchObject({ region: '110101', period: '2001-01', year: 2001 });
  expect(valuesOf(1)[0]).toMatchObject({ indicator: 'b', region: '110101', period: '2000-01' });
});

test('no key occurs twice', () => {
  const keys = [...valuesOf(0), ...valuesOf(1)].map(({ indicator, region, period }) => indicator + region + period);
  expect(new Set(keys).size).toBe(61);
});

test('values go on by 79.19 from one row to the next, and over all indicators', () => {
  expect(
    valuesOf(0)
      .map(({ hundredths }) => hundredths)
      .slice(0, 3),
  ).toEqual([100_000, 107_919, 115_838]);
  // Row 30 of all is the first of the second indicator: 100,000 + 30 × 7,919.
  expect(valuesOf(1)[0]?.hundredths).toBe(337_570);
});

test('every 101st row has no value, which is not zero', () => {
  const values = [...countyValues({ ...plan, indicators: ['a'], rows: 202 }, 0)];
  expect(values.flatMap(({ hundredths }, row) => (hundredths === null ? [row] : []))).toEqual([100, 201]);
});

test('no rows give none', () => {
  expect([...countyValues({ ...plan, rows: 0 }, 1)]).toEqual([]);
});
