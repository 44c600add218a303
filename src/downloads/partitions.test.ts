import { expect, test } from 'vitest';
import { partitionsBy } from './partitions.ts';

const columns = [
  { name: 'indicator', type: 'string' },
  { name: 'value', type: 'number' },
] as const;
const rows = [
  { indicator: 'a', value: 1 },
  { indicator: 'b/c', value: 2 },
  { indicator: 'a', value: null },
];
const parts = partitionsBy('indicator', { columns, rows, about: { release: '0.2.0' }, beside: {} });

test('every row is in the part of its value, in order', () => {
  expect(parts.map(({ table }) => table.rows.map(({ value }) => value))).toEqual([[1, null], [2]]);
});

test('the folder says the value, the file has no column of it, and its metadata says it again', () => {
  expect(parts.map(({ folder }) => folder)).toEqual(['indicator=a', 'indicator=b%2Fc']);
  for (const { table } of parts) expect(table.columns).toEqual([{ name: 'value', type: 'number' }]);
  expect(parts[1]?.table.about).toEqual({ release: '0.2.0', indicator: 'b/c' });
});
