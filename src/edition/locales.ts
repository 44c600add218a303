import { withBase } from '../with-base.ts';

/** A language and script the site is written in. Code asks for these facts and never for the name of a locale. */
export interface Locale {
  /** Its language tag, which pages declare as their language. */
  readonly id: string;
  /** First part of its addresses, a language tag too; the default locale has none. */
  readonly prefix: string;
  /** Its own name. */
  readonly name: string;
  /** Offers a page in it, said in it. */
  readonly offer: string;
  /** Beginnings of the language tags by which browsers ask for it; the longest that fits any locale decides. */
  readonly asked: readonly string[];
  /** Its file of messages in `src/i18n`, without the ending. */
  readonly messages: string;
  /** Which texts of the catalogs it shows: those under this name, or the English ones where there are none. */
  readonly texts: string;
  /** How its Chinese is converted from simplified characters; `null` leaves all Chinese as it is printed. */
  readonly conversion: Conversion | null;
  /** Forms of Han characters that pictures are set in. */
  readonly glyphs: 'SC' | 'TC';
  /** Whether regions on small tiles go by their two letters instead of the first two characters of their names. */
  readonly abbreviates: boolean;
  /**
   * Words for powers of ten where numbers are written out (96,000, 3 million); `null` where they count as the record does
   * (9.6 万), only where the units of the catalogs are in its language as well.
   */
  readonly scales: Scales | null;
  /** Language tag by whose custom dates are written out. */
  readonly dates: string;
  /** Height of a line of small type on a page, in pixels; letters are lower than Han characters. */
  readonly smallLine: number;
}

/** Powers of ten with their word as it stands behind the number, the largest first. */
export type Scales = readonly (readonly [power: number, word: string])[];

/** A conversion of simplified characters. */
export interface Conversion {
  /** Standard of the characters it makes, by its name in OpenCC. */
  readonly to: 'tw' | 'hk';
  /** What stands for “ ” ‘ ’. */
  readonly quotes: readonly [string, string, string, string];
}

/** Language and file of the messages, and name of the catalog texts, that stand in for those a locale lacks. */
export const FALLBACK = 'en';

/** The written locales; the first is the default one. */
export const locales = [
  {
    id: 'zh-Hans',
    prefix: '',
    name: '简体',
    offer: '本页有简体中文版',
    asked: ['zh'],
    messages: 'zh-Hans',
    texts: 'zh',
    conversion: null,
    glyphs: 'SC',
    abbreviates: false,
    scales: null,
    dates: 'zh-CN',
    smallLine: 25,
  },
  {
    id: 'zh-Hant',
    prefix: 'zh-hant',
    name: '繁體',
    offer: '本頁有繁體中文版',
    asked: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo'],
    messages: 'zh-Hans',
    texts: 'zh',
    conversion: { to: 'tw', quotes: ['「', '」', '『', '』'] },
    glyphs: 'TC',
    abbreviates: false,
    scales: null,
    dates: 'zh-TW',
    smallLine: 25,
  },
  {
    id: 'en',
    prefix: 'en',
    name: 'English',
    offer: 'This page is available in English',
    asked: ['en'],
    messages: 'en',
    texts: 'en',
    conversion: null,
    glyphs: 'SC',
    abbreviates: true,
    scales: [
      [12, ' trillion'],
      [9, ' billion'],
      [6, ' million'],
    ],
    dates: 'en-GB',
    smallLine: 22,
  },
] as const satisfies readonly Locale[];

export type LocaleId = (typeof locales)[number]['id'];

/** The locale whose characters are converted: what a search of simplified texts is to find as well. */
export const converted: Locale = locales.find(({ conversion }) => conversion !== null) ?? locales[0];

/** Locale of an address prefix, as it arrives from a route's rest parameter. */
export function localeOf(prefix: string | undefined): Locale {
  return locales.find((locale) => locale.prefix === (prefix ?? '')) ?? locales[0];
}

/** Locale by its id; the default one for an unknown id. */
export function localeById(id: string): Locale {
  return locales.find((locale) => locale.id === id) ?? locales[0];
}

/** Address of a page in a locale; `path`, within the site, starts and ends with a slash. */
export function pathIn(locale: Locale, path: string): string {
  return withBase(locale.prefix === '' ? path : `/${locale.prefix}${path}`);
}
