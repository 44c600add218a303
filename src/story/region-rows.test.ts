import { expect, test } from 'vitest';
import { subjectRecord } from './fixtures/subject-record.ts';
import { regionRows } from './region-rows.ts';

const ledger = subjectRecord();

test('a region has its latest figure in each column, and one without any is left out', () => {
  const rows = regionRows(ledger, {
    table: 'province',
    columns: [{ of: 'sites' }, { of: 'incidence basis=register' }],
  });
  expect(rows.map(({ region, cells }) => [region.id, ...cells.map((cell) => cell?.value ?? null)])).toEqual([
    ['A', 3, null],
    ['C', null, 6],
  ]);
  expect(regionRows(ledger, { table: 'village', columns: [{ of: 'sites' }] })).toEqual([]);
});
