import { expect, test } from 'vitest';
import { localeOf, locales, pathIn } from './locales.ts';

test('an address and its locale belong together', () => {
  for (const locale of locales) {
    expect(localeOf(locale.prefix === '' ? undefined : locale.prefix)).toBe(locale);
    expect(pathIn(locale, '/targets/').startsWith(`/${locale.prefix}`)).toBe(true);
  }
});

test('an unknown prefix is the default locale', () => {
  expect(localeOf('fr').id).toBe('zh-Hans');
});
