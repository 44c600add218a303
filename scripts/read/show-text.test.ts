import { expect, test } from 'vitest';
import { showText } from './show-text.ts';

test('what a terminal would obey is escaped, so that a message stays one line', () => {
  expect(showText('a\u001B[31mb\u0000\r\n\tc\u0085\u2028d')).toBe('a\\u001B[31mb\\u0000\\r\\n\\tc\\u0085\\u2028d');
});

test('what nobody can see is named', () => {
  expect(showText('北京市\u200B')).toBe('北京市<U+200B>');
  expect(showText('\u202A1\u202C\u00AD\uFEFF\u2066\u{E0001}')).toBe(
    '<U+202A>1<U+202C><U+00AD><U+FEFF><U+2066><U+E0001>',
  );
});

test('halves of characters, characters of private use and no characters are escaped', () => {
  expect(showText('\uD800a\uE000\uFFFE\u{F0000}')).toBe('\\uD800a\\uE000\\uFFFE\\u{F0000}');
});

test('usual text stays as it is', () => {
  for (const text of ['', '中华人民共和国 – “引号” 𠮷 1,234.5%', 'a\u00A0b　c']) expect(showText(text)).toBe(text);
});

test('more than 200 characters are cut and counted', () => {
  expect(showText('x'.repeat(200))).toBe('x'.repeat(200));
  expect(showText('x'.repeat(201))).toBe(`${'x'.repeat(200)}… (201 characters)`);
  // 𠮷 is two halves, and the cut would fall between them.
  expect(showText(`${'x'.repeat(199)}𠮷y`)).toBe(`${'x'.repeat(199)}… (202 characters)`);
});
