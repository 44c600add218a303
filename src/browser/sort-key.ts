import { locales } from '../edition/locales.ts';

/** What a cell is sorted by: a number, or `null` where it holds none. */
export function numberIn(text: string): number | null {
  const found = NUMBER.exec(text.replace(/(?<=\d)[–—]\d.*$/, ''));
  if (!found) return null;
  const [, sign, digits = '', scale = ''] = found;
  const value = Number(`${digits.replaceAll(',', '')}e${exponents[scale] ?? 0}`);
  return sign ? -value : value;
}

/** Powers of ten by their words: those that the record counts in, and those that locales write numbers out with. */
const exponents: Readonly<Record<string, number>> = {
  ...{ 万亿: 12, 亿: 8, 億: 8, 万: 4, 萬: 4 },
  ...Object.fromEntries(
    locales.flatMap(({ scales }) => (scales ?? []).map(([power, word]) => [word.trim(), power] as const)),
  ),
};
const NUMBER = new RegExp(`([−-]?)(\\d[\\d,]*(?:\\.\\d+)?)\\s*(${Object.keys(exponents).join('|')})?`);

/** Order of the rows of a column of numbers: absent ones come last whichever way it goes. */
export function orderOfNumbers(values: readonly (number | null)[], descending: boolean): number[] {
  return order(values, (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? b - a : a - b;
  });
}

/** Order of the rows of a column of words, as the language sorts them; empty ones come last. */
export function orderOfWords(texts: readonly string[], descending: boolean, language: string): number[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return order(texts, (a, b) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return descending ? compare(b, a) : compare(a, b);
  });
}

/** Rows that are equal keep their order. */
function order<T>(keys: readonly T[], compare: (a: T, b: T) => number): number[] {
  return keys.map((_, index) => index).sort((a, b) => compare(keys[a] as T, keys[b] as T) || a - b);
}
