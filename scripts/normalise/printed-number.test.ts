import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalOf, looksLikeNumber, plainText, readPrintedNumber, shift } from './printed-number.ts';

const read = (text: string) => {
  const number = readPrintedNumber(text);
  return number && [number.qualifier, number.value, number.low, number.high];
};

test.each([
  ['3.3', 3.3, 3.25, 3.35],
  ['16467.04', 16467.04, 16467.035, 16467.045],
  ['12,345', 12345, 12344.5, 12345.5],
  ['12,345,678.9', 12345678.9, 12345678.85, 12345678.95],
  ['0', 0, -0.5, 0.5],
  ['0.0', 0, -0.05, 0.05],
  ['3.50', 3.5, 3.495, 3.505],
  ['-2.3', -2.3, -2.35, -2.25],
  ['−2.3', -2.3, -2.35, -2.25],
  ['+2.3', 2.3, 2.25, 2.35],
  ['0.1', 0.1, 0.05, 0.15],
  ['0.07', 0.07, 0.065, 0.075],
  ['1234567.89012', 1234567.89012, 1234567.890115, 1234567.890125],
  ['9.6%', 9.6, 9.55, 9.65],
  ['2.5个百分点', 2.5, 2.45, 2.55],
  ['5630 万', 56300000, 56295000, 56305000],
  ['高达37', 37, 36.5, 37.5],
])('%s is known to half a unit of its last printed digit', (text, value, low, high) => {
  expect(read(text)).toEqual(['exact', value, low, high]);
});

test.each([
  ['3百', 300, 250, 350],
  ['3千', 3000, 2500, 3500],
  ['9.6万', 96000, 95500, 96500],
  ['2百万', 2e6, 1.5e6, 2.5e6],
  ['1.2亿', 1.2e8, 1.15e8, 1.25e8],
  ['1.3万亿', 1.3e12, 1.25e12, 1.35e12],
  ['5 thousand', 5000, 4500, 5500],
  ['32.779 million', 32779000, 32778500, 32779500],
  ['1.2 billion', 1.2e9, 1.15e9, 1.25e9],
])('%s carries its own power of ten', (text, value, low, high) => {
  expect(read(text)).toEqual(['exact', value, low, high]);
});

test.each([
  // "About 500" may be 450 or 550; "about 501" has been counted.
  ['约500', 500, 450, 550],
  ['about 500', 500, 450, 550],
  ['500左右', 500, 450, 550],
  ['大约501', 501, 500.5, 501.5],
  ['some 12,000', 12000, 11500, 12500],
  ['约3.5万', 35000, 34500, 35500],
  ['around 3.50', 3.5, 3.495, 3.505],
])('%s is known to its last significant digit', (text, value, low, high) => {
  expect(read(text)).toEqual(['about', value, low, high]);
});

test.each([
  ['960多万', 'over', 9600000],
  ['3000多', 'over', 3000],
  ['3000余人', 'over', 3000],
  ['超过3000', 'over', 3000],
  ['超3000', 'over', 3000],
  ['逾1.5亿', 'over', 150000000],
  ['突破300', 'over', 300],
  ['more than 300', 'over', 300],
  ['Over 300', 'over', 300],
  ['above 300', 'over', 300],
  ['约3000多', 'over', 3000],
  ['at least 12', 'atLeast', 12],
  ['95%以上', 'atLeast', 95],
  ['12 or more', 'atLeast', 12],
])('%s is open upwards', (text, qualifier, value) => {
  expect(read(text)).toEqual([qualifier, value, value, null]);
});

test.each([
  ['近1.5万', 'nearly', 15000],
  ['将近70%', 'nearly', 70],
  ['nearly 70', 'nearly', 70],
  ['almost 70', 'nearly', 70],
  ['close to 70', 'nearly', 70],
  ['up to 70', 'nearly', 70],
  ['不到100', 'below', 100],
  ['不足100', 'below', 100],
  ['less than 100', 'below', 100],
  ['under 100', 'below', 100],
])('%s is open downwards', (text, qualifier, value) => {
  expect(read(text)).toEqual([qualifier, value, null, value]);
});

test.each([
  ['<100', 'below', null, 100],
  ['≤ 100', 'atMost', null, 100],
  ['<=100', 'atMost', null, 100],
  ['>300', 'over', 300, null],
  ['>=300', 'atLeast', 300, null],
  ['≥300', 'atLeast', 300, null],
  ['＞３００', 'over', 300, null],
  ['100-300', 'range', 100, 300],
  ['3—5%', 'range', 3, 5],
  ['3～5', 'range', 3, 5],
  ['3至5', 'range', 3, 5],
  ['3 to 5', 'range', 3, 5],
])('%s has bounds and no value', (text, qualifier, low, high) => {
  expect(read(text)).toEqual([qualifier, null, low, high]);
});

test.each(['１２，３４５', '１２３４５', '12 345'.replace(' ', ',')])('%s is 12345 in plain figures', (text) => {
  expect(read(text)).toEqual(['exact', 12345, 12344.5, 12345.5]);
});

test.each(['8。6%', '８．６％', '8·6', '８。６'])('%s is 8.6', (text) => {
  expect(read(text)).toEqual(['exact', 8.6, 8.55, 8.65]);
});

test.each(['3.5①', '3.5 ②', '3.5[1]', '3.5(1)', '3.5（1）', '3.5*', '3.5†', '3.5¹', '3.5①②'])(
  '%s is 3.5 with a footnote mark',
  (text) => {
    expect(read(text)).toEqual(['exact', 3.5, 3.45, 3.55]);
  },
);

test.each([
  '',
  ' ',
  '12,34',
  '1,2345',
  '1234,567',
  '约',
  '万',
  '3.5.1',
  '(12.3)',
  '1 234',
  '.5',
  '5.',
  '1e5',
  '0x10',
  'NaN',
  'Infinity',
  '12x',
  '16467.O4',
  '5-3',
  '5-5',
  '—',
  '…',
  '0,123',
  '00,123',
  '0012',
  '--5',
  '5-',
  '(123)',
  '16467,04',
  '1.234.567',
  '5 5',
  '①',
  '²',
  '①②',
  '½',
  'Ⅻ',
  '㊿',
  '٣',
  '๓',
  '𝟏𝟐',
  '1٣',
  '1234567890123456',
  '16467.040000000001',
  '9'.repeat(400),
  `5${'*'.repeat(40)}x`,
])('"%s" is not clearly a number', (text) => {
  expect(readPrintedNumber(text)).toBeNull();
});

test('the unit behind a number and the power of ten within it are told', () => {
  expect(readPrintedNumber('960多万人')).toMatchObject({ scale: 4, suffix: '人' });
  expect(readPrintedNumber('16467.04元')).toMatchObject({ scale: 0, suffix: '元' });
});

test('as many digits are read as a binary number gives back, and zero has no sign', () => {
  expect(read('999999999999999')).toEqual(['exact', 999999999999999, 999999999999998.5, 999999999999999.5]);
  expect(read('0.12345678901234')).toEqual(['exact', 0.12345678901234, 0.123456789012335, 0.123456789012345]);
  expect(Object.is(readPrintedNumber('-0.0')?.value, 0)).toBe(true);
});

test('forty footnote marks are marks, also behind full-width figures', () => {
  expect(read(`5${'*'.repeat(40)}`)).toEqual(['exact', 5, 4.5, 5.5]);
  expect(read('１２①')).toEqual(['exact', 12, 11.5, 12.5]);
  expect(read('12.5％②')).toEqual(['exact', 12.5, 12.45, 12.55]);
});

test('what looks like a number is told from words, readable or not', () => {
  for (const text of ['0012', '12,34', '1.234.567', '9'.repeat(400), '3.5①', '约500', '-5%'])
    expect(looksLikeNumber(text)).toBe(true);
  for (const text of ['', '—', '全国', '2020年', '第3']) expect(looksLikeNumber(text)).toBe(false);
});

test('reading plain text again changes nothing', () => {
  for (const text of ['１２，３４５', '8。6%', '3.5①', '−2.3'])
    expect(plainText(plainText(text))).toBe(plainText(text));
});

test('intervals carry no binary noise', () => {
  expect(intervalOf('0.3', 'exact', 0)).toEqual({ value: 0.3, low: 0.25, high: 0.35 });
  expect(intervalOf('1.005', 'exact', 4)).toEqual({ value: 10050, low: 10045, high: 10055 });
});

test('moving between 元 and 万元 moves the decimal point and nothing else', () => {
  const interval = { value: 16467.04, low: 16467.035, high: null };
  expect(shift(interval, -4)).toEqual({ value: 1.646704, low: 1.6467035, high: null });
  expect(shift(shift(interval, -4), 4)).toEqual(interval);
  expect(shift({ value: 1e-7, low: null, high: 1.1e21 }, 4)).toEqual({ value: 0.001, low: null, high: 1.1e25 });
});

test('a plain number is what its decimal text says, to the last bit', () => {
  for (let places = 0; places <= 14; places++) expect(10 ** places).toBe(Number(`1e${places}`));
  const plain = fc.stringMatching(/^[-+]?(?:[1-9][0-9]{0,2}(?:,[0-9]{3}){0,2}|[1-9][0-9]{0,5}|0)(?:\.[0-9]{1,4})?$/);
  fc.assert(
    fc.property(plain, (text) => {
      // Words around a number have it read from its text.
      const { value, low, high } = readPrintedNumber(`${text}元`) ?? {};
      expect(readPrintedNumber(text)).toEqual({ value, low, high, qualifier: 'exact', scale: 0, suffix: '' });
    }),
    { seed: 1, numRuns: 2000 },
  );
});
