// Not d3-format: it rounds the binary number (1.005 becomes 1.00), where statistical offices round the printed one.
/** Minus sign and group separators of printed statistics, the same in all locales. */
const MINUS = '−';

/**
 * A number with thousands separators.
 * @param decimals fixed decimals; left out, the number keeps the decimals it has
 */
export function formatNumber(value: number, decimals?: number): string {
  const text = decimals === undefined ? plain(Math.abs(value)) : roundHalfUp(Math.abs(value), decimals);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(text) !== 0 ? MINUS : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Rounds a decimal text half up, as statistical offices do: 2.345 → 2.35, whatever its binary form. */
function roundHalfUp(value: number, decimals: number): string {
  return Number(`${Math.round(Number(shifted(value, decimals)))}e-${decimals}`).toFixed(decimals);
}

/** A number times a power of ten, exact as printed: 16600 by −4 is the text `16600e-4`. */
export function shifted(value: number, exponent: number): string {
  const [mantissa, power = '0'] = String(value).split('e');
  return `${mantissa}e${Number(power) + exponent}`;
}

function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
}

/** How numbers of a unit are written out. */
export interface WrittenOut {
  /** Power of ten of the unit: 4 where the record counts in 万. */
  readonly exponent: number;
  /** Powers of ten with the word that stands behind the number, the largest first. */
  readonly scales: readonly (readonly [power: number, word: string])[];
}

/**
 * A number in units of a power of ten, written out as English does: 9.6 (万) → 96,000; 3277.9 (万) → 32.779 million.
 * @param decimals rounds in the unit first: 515.789474 (万) with 1 → 5.158 million
 */
export function formatLarge(whole: number, { exponent, scales }: WrittenOut, decimals?: number): string {
  const value = decimals === undefined ? whole : Math.sign(whole) * Number(roundHalfUp(Math.abs(whole), decimals));
  const size = Math.abs(Number(shifted(value, exponent)));
  const [power, word] = scales.find(([power]) => size >= 10 ** power) ?? [0, ''];
  return `${formatNumber(Number(Number(shifted(value, exponent - power)).toPrecision(9)))}${word}`;
}
