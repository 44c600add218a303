import { expect, test } from 'vitest';
import { numberWriter } from './number-style.ts';

test('a number keeps its decimals, unless the style fixes them', () => {
  expect(numberWriter({})(16467.04)).toBe('16,467.04');
  expect(numberWriter({ decimals: 1 })(16467.04)).toBe('16,467.0');
  expect(numberWriter({ decimals: 0, behind: '%' })(60.84)).toBe('61%');
});

test('units of ten thousand are written out where the style says so', () => {
  expect(numberWriter({ writtenOut: { exponent: 4, scales: [[6, ' million']] } })(9.6)).toBe('96,000');
  expect(numberWriter({ writtenOut: null })(9.6)).toBe('9.6');
  expect(numberWriter({ writtenOut: { exponent: 4, scales: [[6, ' million']] } })(3277.9)).toBe('32.779 million');
});

test('a style survives being written and read', () => {
  const style = JSON.parse(JSON.stringify({ decimals: 1, writtenOut: null, behind: '%' }));
  expect(numberWriter(style)(-3.25)).toBe('−3.3%');
});
