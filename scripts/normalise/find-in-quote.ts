import { grammar, type PrintedNumber, plainText, readPrintedNumber } from './printed-number.ts';

const { before, more, scale, behind } = grammar;
const token = new RegExp(
  String.raw`(?:${before})?\s*[-+]?\d[\d,]*(?:\.\d+)?\s*(?:${more})?\s*(?:${scale})?\s*(?:${more})?\s*(?:%|个百分点|個百分點)?\s*(?:${behind})?`,
  'giu',
);

/** Reading aids (`農(nóng)村`) and doubled commas, which mirrors put into quotes, are taken out for reading and display. */
export function cleanQuote(quote: string): string {
  return quote
    .replace(/(?<=\p{Script=Han})\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüê]+\)/giu, '')
    .replace(/([,，])[,，]+/gu, '$1');
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
  for (const [raw] of plainText(cleanQuote(quote)).matchAll(token)) {
    const printed = raw.trim();
    const number = readPrintedNumber(printed.replace(/,+$/, ''));
    if (!number || number.value === null) continue;
    const candidates = number.scale === 0 ? [number.value, number.value * 10 ** exponent] : [number.value];
    if (candidates.some((candidate) => Math.abs(candidate - wanted) <= Math.abs(wanted) * 1e-9)) {
      return { printed: printed.replace(/,+$/, ''), number };
    }
  }
  return null;
}
