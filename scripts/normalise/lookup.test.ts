import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalog } from '../read/read-catalog.ts';
import { makeLookups, nameKey } from './lookup.ts';

const { region, source, unit } = makeLookups(readCatalog(join(import.meta.dirname, '../check/fixtures/base')).files);
const real = makeLookups(readCatalog(join(import.meta.dirname, '../../data')).files);

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

test('ids, names, short names and aliases lead to the id', () => {
  for (const text of ['130000', '河北省', '河北', 'Hebei', ' hebei ']) expect(region(text)).toEqual(['130000']);
  expect(region('National')).toEqual(['CN']);
  expect(source('统计局')).toEqual(['bureau']);
  expect(unit('万元')).toEqual(['yuan-10k']);
});

test('a text that fits several entries gives them all, one that fits none gives nothing', () => {
  expect(region('吉林')).toEqual(['220000', '220200']);
  expect(region('河比')).toEqual([]);
  expect(region('')).toEqual([]);
});

test('the real catalog tells 山西 and 陕西 apart where the text does', () => {
  expect(real.region('山西')).toEqual(['140000']);
  expect(real.region('陕西')).toEqual(['610000']);
  expect(real.region('Shaanxi')).toEqual(['610000']);
  expect(real.region('内 蒙 古')).toEqual(['150000']);
});
