import type { CellObject } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readSheetCell } from './sheet-cell.ts';
import { workbookLibrary } from './workbook-library.ts';

const library = workbookLibrary();
const read = (cell: CellObject, facts = {}) =>
  readSheetCell(cell, { library, date1904: false, mixed: new Set(), ...facts });

/** A number with its format, shown as the library shows it. */
const number = (v: number, z = 'General'): CellObject => ({ t: 'n', v, z, w: library.SSF.format(z, v) });

test.each([
  [16467.04, '0.0', '16467.0'],
  [16467.05, '#,##0.0', '16,467.1'],
  [-0.125, '0.00', '-0.13'],
  [999.95, '#,##0.0', '1,000.0'],
  [16467.04, '0.###############', '16467.04'],
  [0.573, '0.0%', '57.3%'],
  [16467, '#,##0.0,', '16.5'],
  [-5, '0;-0', '-5'],
  [-5, '0;(0)', '(5)'],
  [0, '0.0', '0.0'],
  [-0.04, '0.0;0.0', '0.0'],
  [1234.5, '"¥"#,##0.00', '¥1,234.50'],
])('%d in the format %s reads as %s', (value, format, text) => {
  expect(read(number(value, format))).toEqual({ text });
});

test.each([
  ['an amount that is negative and shown without a sign', -5, '0;0'],
  ['a zero shown as a dash', 0, '0;-0;"-"'],
  ['a number shown as nothing', 5, ';;;'],
  ['a number with other digits before it', 5, '"20"0'],
])('%s is a fault', (_, value, format) => {
  expect(read(number(value, format)).fault).toBe('hidden-value');
});

test.each([
  // Typed as 16467.04; the rest is noise of binary fractions.
  [16467.040000001, '16467.04'],
  [9187.71000000001, '9187.71'],
  [0.1 + 0.2, '0.3'],
  [2020, '2020'],
])('%d without a format reads as %s', (value, text) => {
  expect(read(number(value))).toEqual({ text });
});

test.each([1 / 3, 14030.912345678, 16467 / 7])('%d without a format is unrounded', (value) => {
  expect(read(number(value)).fault).toBe('unrounded-value');
});

// Day 43831 is 1 January 2020, day 43895 is 5 March 2020.
test.each([
  [43831, 'yyyy"年"m"月"', '2020年1月'],
  [43831, 'yyyy', '2020'],
  [43831, 'yyyy-mm', '2020-01'],
  [43831, 'm/d/yy', 'date 2020-01-01'],
  [43895, 'm-d', 'date 2020-03-05'],
  [43895, 'yyyy', 'date 2020-03-05'],
])('day %d in the format %s reads as %s', (value, format, text) => {
  expect(read(number(value, format))).toEqual({ text });
});

test('days of a workbook that counts from 1904 are four years and a day later', () => {
  expect(read(number(42369, 'm/d/yy'), { date1904: true }).text).toBe('date 2020-01-01');
});

test('raised characters are a mark and no digit', () => {
  const h = '16467.0<span style=""><sup>1</sup></span>';
  expect(read({ t: 's', v: '16467.01', w: '16467.01', h })).toEqual({ text: '16467.0[1]' });
});

test('where an old workbook does not tell what is raised, a last digit is a fault', () => {
  const mixed = new Set(['14617.01', '北京市']);
  expect(read({ t: 's', v: '14617.01', w: '14617.01' }, { mixed }).fault).toBe('raised-digit');
  expect(read({ t: 's', v: '北京市', w: '北京市' }, { mixed })).toEqual({ text: '北京市' });
});

test('errors, truth values and blanks are their text; a formula without its result is a fault', () => {
  expect(read({ t: 'e', v: 23, w: '#REF!' })).toEqual({ text: '#REF!' });
  expect(read({ t: 'b', v: true, w: 'TRUE' })).toEqual({ text: 'TRUE' });
  expect(read({ t: 'z' })).toEqual({ text: '' });
  expect(read({ t: 'z', f: 'SUM(A1:A3)' }).fault).toBe('uncomputed-formula');
});
