import { expect, test } from 'vitest';
import { subjectRecord } from './fixtures/subject-record.ts';
import { figuresAt, selectValues, seriesNamed } from './select-values.ts';

const ledger = subjectRecord();
const select = (written: string) =>
  selectValues(ledger, written).map(({ region, period, value }) => `${region} ${period} ${value}`);

test('an indicator by itself stands for its default codes, a star for any', () => {
  expect(select('sites')).toEqual(['CN 2020 35', 'A 2020 3']);
  expect(select('sites place=town')).toEqual(['CN 2020 5', 'T 2020 9']);
  expect(select('sites place=*')).toHaveLength(5);
});

test('period and value pick, a single number of a stated year and a stated day are asked for by name', () => {
  expect(select('incidence period=2013')).toEqual(['A 2013 8', 'B 2013 null']);
  expect(select('incidence single period=2013')).toEqual(['A 2013 8']);
  expect(select('incidence single basis=*')).not.toContain('B not-stated 5');
  expect(select('counties day value=0 status=left')).toEqual(['B 2020-02-29 0', 'A 2019-12-23 0', 'CN 2020-11-23 0']);
  expect(select('counties value=0 status=left')).toContain('A 2019 0');
});

test('a theme stands for every figure of its indicators, and a level leaves the others out', () => {
  expect(select('theme poverty')).toHaveLength(ledger.data.observations.length);
  expect(figuresAt(ledger, 'prefecture', 'sites place=*').map(({ region }) => region)).toEqual(['T']);
});

test('a series is named with every code it has', () => {
  expect(seriesNamed(ledger, 'incidence basis=register')).toMatchObject({
    indicator: 'incidence',
    dimensions: { standard: 'new', basis: 'register' },
  });
});

test.each([
  ['incomes', 'no indicator "incomes"'],
  ['sites size=big', 'sites has no dimension "size"'],
  ['sites place=hill', 'place has no code "hill"'],
  ['sites period=1999', 'no figure on record for sites period=1999'],
  ['sites large', '"large" is no mark of a figure; there are single, day'],
  ['theme weather', 'no figure on record for theme weather'],
  ['', 'no indicator ""'],
])('"%s" selects nothing and says why', (written, message) => {
  expect(() => selectValues(ledger, written)).toThrow(RangeError);
  expect(() => selectValues(ledger, written)).toThrow(message);
});
