/** A language and script the site is written in. */
export interface LocaleFacts {
  readonly id: string;
  /** First part of its addresses; the default locale has none. */
  readonly prefix: string;
  /** Its own name. */
  readonly name: string;
  /** Offers a page in it, said in it. */
  readonly offer: string;
  /** Which texts of the catalogs and messages it is written with. */
  readonly language: 'zh' | 'en';
  readonly script: 'Hans' | 'Hant' | 'Latn';
  /** Whether large numbers are written out (96,000) instead of counted in ten thousands (9.6 万). */
  readonly writesOut: boolean;
  /** Height of a line of small type on a page, in pixels; letters are lower than Han characters. */
  readonly smallLine: number;
}

/** The written locales; the first is the default one. */
export const locales = [
  {
    id: 'zh-Hans',
    prefix: '',
    name: '简体',
    offer: '本页有简体中文版',
    language: 'zh',
    script: 'Hans',
    writesOut: false,
    smallLine: 25,
  },
  {
    id: 'zh-Hant',
    prefix: 'zh-hant',
    name: '繁體',
    offer: '本頁有繁體中文版',
    language: 'zh',
    script: 'Hant',
    writesOut: false,
    smallLine: 25,
  },
  {
    id: 'en',
    prefix: 'en',
    name: 'English',
    offer: 'This page is available in English',
    language: 'en',
    script: 'Latn',
    writesOut: true,
    smallLine: 22,
  },
] as const satisfies readonly LocaleFacts[];

export type Locale = (typeof locales)[number];
export type LocaleId = Locale['id'];

/** Locale of an address prefix, as it arrives from a route's rest parameter. */
export function localeOf(prefix: string | undefined): Locale {
  return locales.find((locale) => locale.prefix === (prefix ?? '')) ?? locales[0];
}

/** Locale by its id; the default one for an unknown id. */
export function localeById(id: string): Locale {
  return locales.find((locale) => locale.id === id) ?? locales[0];
}

/** Address of a page in a locale; `path` starts and ends with a slash. */
export function pathIn(locale: Locale, path: string): string {
  return locale.prefix === '' ? path : `/${locale.prefix}${path}`;
}
