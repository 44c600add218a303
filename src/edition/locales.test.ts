import { expect, test } from 'vitest';
import { localeOf, locales, pathIn } from './locales.ts';

test('an address and its locale belong together', () => {
  for (const locale of locales) {
    expect(localeOf(locale.prefix === '' ? undefined : locale.prefix)).toBe(locale);
    expect(pathIn(locale, '/targets/').startsWith(`/${locale.prefix}`)).toBe(true);
  }
});

test('an unknown prefix is the default locale', () => {
  expect(localeOf('xx')).toBe(locales[0]);
});

test('addresses are language tags, which no other first part of an address can be', () => {
  expect(new Set(locales.map(({ prefix }) => prefix)).size).toBe(locales.length);
  for (const { prefix } of locales) expect(prefix).toMatch(/^(?:[a-z]{2}(?:-[a-z]+)?)?$/);
});

test('no two locales are asked for by the same beginning of a tag, and words for powers of ten go downwards', () => {
  const asked = locales.flatMap((locale) => [...locale.asked]);
  expect(new Set(asked).size).toBe(asked.length);
  for (const { scales } of locales) {
    const powers = (scales ?? []).map(([power]) => power);
    expect(powers).toEqual([...powers].sort((a, b) => b - a));
  }
});
