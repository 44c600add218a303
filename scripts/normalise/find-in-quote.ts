import { type PrintedNumber, plainText, readPrintedNumber } from './printed-number.ts';

const token =
  /(?:大约|将近|超过|突破|不到|不足|高达|约|近|逾|超|about|around|some|nearly|almost|close to|over|above|more than|at least|less than|below)?\s*[-+]?\d[\d,]*(?:\.\d+)?\s*(?:多|余)?\s*(?:百万|万亿|百|千|万|亿|thousand|million|billion)?\s*(?:%|个百分点)?\s*(?:以上|左右|or more)?/giu;

/** Reading aids (`農(nóng)村`) and doubled commas, which mirrors put into quotes, are taken out for reading and display. */
export function cleanQuote(quote: string): string {
  return quote.replace(/\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüê]+\)/giu, '').replace(/([,，])[,，]+/gu, '$1');
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
