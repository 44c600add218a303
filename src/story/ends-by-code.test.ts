import { expect, test } from 'vitest';
import { endsByCode } from './ends-by-code.ts';
import { subjectRecord } from './fixtures/subject-record.ts';

const ledger = subjectRecord();
const name = { zh: 'x', en: 'x' };
const ends = (dimension: string, codes: string[]) =>
  endsByCode(ledger, { ends: dimension, codes, region: 'CN', head: name, columns: [{ of: 'incidence', name }] });

test('a code has the two ends of its own series and nothing of another', () => {
  const rows = ends('standard', ['old', 'new', 'oldest']);
  expect(rows.map(({ code, cells }) => [code, cells[0]?.map(({ value }) => value)])).toEqual([
    ['old', [10.2, 2.8]],
    ['new', [17.2]],
    ['oldest', []],
  ]);
});

test('a dimension that the series does not have and a code that there is not are refused', () => {
  expect(() => ends('place', ['town'])).toThrow('incidence has no dimension "place"');
  expect(() => ends('standard', ['older'])).toThrow('standard has no code "older"');
});
