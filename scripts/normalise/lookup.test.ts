import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalog } from '../read/read-catalog.ts';
import { makeLookups, nameKey } from './lookup.ts';

const { source, unit } = makeLookups(readCatalog(join(import.meta.dirname, '../check/fixtures/base')).files);

test.each([
  ['内 蒙 古', '内蒙古'],
  ['河　北', '河北'],
  ['Hebei', 'hebei'],
  ['ＨＥＢＥＩ', 'hebei'],
  ['河北①', '河北'],
  ['河北*', '河北'],
  ['National  Total', 'nationaltotal'],
  ['①', ''],
])('%s is compared as %s', (text, key) => {
  expect(nameKey(text)).toBe(key);
});

test('ids and aliases lead to the id', () => {
  expect(source('统计局')).toEqual(['bureau']);
  expect(unit('万元')).toEqual(['yuan-10k']);
  expect(unit('')).toEqual([]);
});
