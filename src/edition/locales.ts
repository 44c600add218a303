/** The three written locales. `prefix` is the first part of the address; the default locale has none; `offer` is said in it. */
export const locales = [
  { id: 'zh-Hans', prefix: '', name: '简体', offer: '本页有简体中文版' },
  { id: 'zh-Hant', prefix: 'zh-hant', name: '繁體', offer: '本頁有繁體中文版' },
  { id: 'en', prefix: 'en', name: 'English', offer: 'This page is available in English' },
] as const;

export type Locale = (typeof locales)[number];
export type LocaleId = Locale['id'];

/** Locale of an address prefix, as it arrives from a route's rest parameter. */
export function localeOf(prefix: string | undefined): Locale {
  return locales.find((locale) => locale.prefix === (prefix ?? '')) ?? locales[0];
}

/** Address of a page in a locale; `path` starts and ends with a slash. */
export function pathIn(locale: Locale, path: string): string {
  return locale.prefix === '' ? path : `/${locale.prefix}${path}`;
}
