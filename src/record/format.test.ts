import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLarge, formatNumber } from './format.ts';

const scales = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
] as const;

test.each([
  [2.345, 2, '2.35'],
  [1.005, 2, '1.01'],
  [0.125, 2, '0.13'],
  [2.5, 0, '3'],
  [0.5, 0, '1'],
  [-2.345, 2, '−2.35'],
  [8.35, 1, '8.4'],
  [60.8365, 2, '60.84'],
  [3, 2, '3.00'],
  [0, 1, '0.0'],
  [-0.04, 1, '0.0'],
  [999.995, 2, '1,000.00'],
  [1e-7, 2, '0.00'],
  [16467.04, 0, '16,467'],
])('%f with %i decimals is rounded half up: %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test.each([
  [16467.04, '16,467.04'],
  [999, '999'],
  [1000, '1,000'],
  [1234567.891, '1,234,567.891'],
  [-12345, '−12,345'],
  [0, '0'],
  [-0, '0'],
  [0.0000001, '0.0000001'],
])('%f without decimals asked for keeps its own: %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [9.6, 4, '96,000'],
  [3277.9, 4, '32.779 million'],
  [100, 4, '1 million'],
  [99.9999, 4, '999,999'],
  [1.2, 8, '120 million'],
  [10, 8, '1 billion'],
  [17000, 8, '1.7 trillion'],
  [14.1178, 8, '1.41178 billion'],
  [-960, 4, '−9.6 million'],
  [0, 4, '0'],
  [0.0001, 4, '1'],
])('%f in units of ten to the %i is written out: %s', (value, exponent, text) => {
  expect(formatLarge(value, { exponent, scales })).toBe(text);
});

test.each([
  [515.789474, 4, 1, '5.158 million'],
  [57.9762519, 4, 1, '580,000'],
  [-515.789474, 4, 0, '−5.16 million'],
])(
  '%f in units of ten to the %i is rounded to %i decimals of its unit first: %s',
  (value, exponent, decimals, text) => {
    expect(formatLarge(value, { exponent, scales }, decimals)).toBe(text);
  },
);

test('a formatted number says the value again within half a unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (thousandths, decimals) => {
      const value = thousandths / 1000;
      const again = Number(formatNumber(value, decimals).replaceAll(',', '').replace('−', '-'));
      expect(Math.abs(again - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
    }),
    { seed: 1 },
  );
});
