import { grammar, otherNumber, type PrintedNumber, plainText, readPrintedNumber } from './printed-number.ts';

const { before, more, scale, behind } = grammar;
/** A number within a sentence, with the words around it. */
export const token = new RegExp(
  String.raw`(?:${before})? ?[-+]?\d[\d,]*(?:\.\d+)? ?(?:${more})? ?(?:${scale})? ?(?:${more})? ?(?:%|个百分点|個百分點)? ?(?:${behind})?`,
  'giu',
);

/** Readings of a character behind it, however often: `農(nóng)村`, `2022年(nian)(nian)`. Capitals, as in `总值(GDP)`, are words. */
const readings = /(?<=\p{Script=Han})(?:\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿ]{1,6}\))+/gu;

/** Reading aids and doubled commas, which mirrors put into quotes, are taken out for reading and display. */
export function cleanQuote(quote: string): string {
  return quote.replace(readings, '').replace(/([,，])[,，]+/gu, '$1');
}

/** Numbers that a quote prints in digits, with their text; numbers in one sign (①, ½) are none of them. */
function* numbersOf(quote: string): Generator<{ printed: string; number: PrintedNumber }> {
  for (const [raw] of plainText(cleanQuote(quote).replace(otherNumber, ' ')).matchAll(token)) {
    const printed = raw.trim().replace(/,+$/, '');
    const number = readPrintedNumber(printed);
    if (number) yield { printed, number };
  }
}

/**
 * Finds how a quote prints a number that was transcribed as `value` in units of ten to the `exponent`.
 * @returns the printed text and its reading, or `null` where the quote does not show that number in digits
 */
export function findInQuote(
  quote: string,
  value: number,
  exponent: number,
): { printed: string; number: PrintedNumber } | null {
  const wanted = value * 10 ** exponent;
  for (const found of numbersOf(quote))
    if (candidates(found.number, exponent).some((candidate) => isSame(candidate, wanted))) return found;
  return null;
}

/**
 * Whether a quote prints all of these numbers, whatever their sign: a fall of 2.5% is -2.5.
 * A quote without digits writes its numbers in words and is not asked.
 * @param values in the base unit; the quote may print them in units of ten to the `exponent`
 */
export function quoteShows(quote: string, values: readonly number[], exponent: number): boolean {
  if (!/\d/.test(plainText(quote))) return true;
  const printed = [...numbersOf(quote)].flatMap(({ number }) => candidates(number, exponent)).map(Math.abs);
  return values.every((value) => printed.some((one) => isSame(one, Math.abs(value))));
}

function candidates({ value, scale }: PrintedNumber, exponent: number): number[] {
  if (value === null) return [];
  return scale === 0 ? [value, value * 10 ** exponent] : [value];
}

function isSame(candidate: number, wanted: number): boolean {
  return Math.abs(candidate - wanted) <= Math.abs(wanted) * 1e-9;
}
