import { expect, test } from 'vitest';
import { labelKey, withoutMarks } from './without-marks.ts';

test.each([
  ['河北[1]', '河北'],
  ['河北 (1)', '河北'],
  ['河北（注2）', '河北'],
  ['河北②', '河北'],
  ['河北²', '河北'],
  ['Hebei*†', 'Hebei'],
  ['河北#', '河北'],
  ['河北①②', '河北'],
])('the mark of %s falls away', (text, name) => {
  expect(withoutMarks(text)).toBe(name);
});

test.each([
  'Pingshan County (Hebei)',
  '平山县（河北）',
  '100 million m²',
  'km²',
  '收入(元)',
  '收入（2020）',
  'R39',
  '130000',
  '#工资性收入',
  'GDP2',
])('%s has none', (text) => {
  expect(withoutMarks(text)).toBe(text);
});

test('labels are compared without spaces, width and marks', () => {
  expect(labelKey('地　区 [1]')).toBe('地区');
  expect(labelKey('*')).toBe('*');
});
