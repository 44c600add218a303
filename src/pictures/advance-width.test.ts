import { convert } from 'fontverter';
import { expect, test } from 'vitest';
import { advanceWidth } from './advance-width.ts';
import { SC, withNotoFile } from './noto-files.ts';

test('Han characters are one em wide, digits alike, and an m wider than an i', async () => {
  const font = await withNotoFile(SC, SC.main, 400, (woff2) => convert(woff2, 'sfnt'));
  expect([...'收入，'].map((character) => advanceWidth(font, character))).toEqual([1, 1, 1]);
  expect(new Set([...'0123456789'].map((digit) => advanceWidth(font, digit))).size).toBe(1);
  expect(advanceWidth(font, 'm')).toBeGreaterThan(2 * advanceWidth(font, 'i'));
});

test('a character the font lacks has no width', async () => {
  const font = await withNotoFile(SC, SC.main, 400, (woff2) => convert(woff2, 'sfnt'));
  expect(() => advanceWidth(font, '∞')).toThrow('the font has no glyph for "∞"');
});
