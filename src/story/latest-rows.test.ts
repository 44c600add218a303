import { expect, test } from 'vitest';
import { subjectRecord } from './fixtures/subject-record.ts';
import { latestRows } from './latest-rows.ts';

const rows = (among: ('nation' | 'province' | 'prefecture')[], ...written: string[]) =>
  latestRows(subjectRecord(), { rows: written, among }).map(
    ({ indicator, region, period, value }) => `${indicator} ${region} ${period} ${value}`,
  );

test('the latest figure of every series comes region by region, level by level', () => {
  expect(rows(['nation', 'province'], 'sites place=*')).toEqual([
    'sites CN 2020 35',
    'sites CN 2020 5',
    'sites A 2020 3',
    'sites B 2020 30',
  ]);
  expect(rows(['prefecture', 'nation'], 'sites place=town')).toEqual(['sites T 2020 9', 'sites CN 2020 5']);
});

test('of a series told more than once only the latest is a row', () => {
  expect(rows(['nation'], 'incidence standard=old')).toEqual(['incidence CN 2010 2.8']);
  expect(rows(['prefecture'], 'incidence')).toEqual([]);
});
