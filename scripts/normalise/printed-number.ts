import type { Interval, Qualifier } from '../../src/record/types.ts';

/** A number as a document prints it: the interval it stands for, and how it is worded. */
export interface PrintedNumber extends Interval {
  readonly qualifier: Qualifier;
  /** Power of ten the text itself carries: 4 for 万, 8 for 亿, 0 for none. */
  readonly scale: number;
  /** Unit word behind the number, if any. */
  readonly suffix: string;
}

const scales: Record<string, number> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  百万: 6,
  亿: 8,
  億: 8,
  万亿: 12,
  萬億: 12,
  thousand: 3,
  million: 6,
  billion: 9,
};

/** Pieces of the grammar of printed numbers, in simplified and traditional characters and in English; longer words first. */
export const grammar = {
  before: [
    '不超过|不超過|大约|大約|将近|將近|超过|超過|突破|不到|不足|高达|高達|至多|约|約|近|逾|超',
    'about|around|some|nearly|almost|close to|over|above|more than|at least|less than|below|under|up to',
  ].join('|'),
  number: String.raw`[-+]?(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(?:\.\d+)?`,
  more: '多|余|餘',
  scale: Object.keys(scales)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  suffix: '%|个百分点|個百分點|元|人|户|戶|个|個|套|家',
  behind: '以上|左右|or more',
} as const;

const { before, number: digits, more, scale: scaleWords, suffix, behind } = grammar;
/** The whole grammar; spaces are single by the time it is tried, so that nothing is tried twice. */
export const forms = {
  single: new RegExp(
    [
      `^(?<before>${before})?`,
      `(?<number>${digits})`,
      `(?<more>${more})?`,
      `(?<scale>${scaleWords})?`,
      `(?<late>${more})?`,
      `(?<suffix>${suffix})?`,
      `(?<behind>${behind})?$`,
    ].join(' ?'),
    'i',
  ),
  plain: new RegExp(`^${digits}$`),
  bound: new RegExp(`^(?<sign><=|>=|<|>|≤|≥) ?(?<number>${digits}) ?(?<suffix>${suffix})?$`),
  band: new RegExp(`^(?<from>${digits}) ?(?:-|–|—|~|至|to) ?(?<to>${digits}) ?(?<suffix>${suffix})?$`),
} as const;
const footnote = /(?<=[\d０-９%％万亿萬億]) ?(?:[①-⑳*†‡§¹²³⁴-⁹]|\[\d{1,3}\]|\(\d\)|（\d）)+$/u;
/** Digits of other scripts, and numbers in one sign such as ½, ② or Ⅳ: compatibility forms would read ① as 1. */
export const otherNumber = /[\p{N}--[0-9０-９]]/gv;

/**
 * Full-width digits and signs, the ideographic full stop between digits and the Unicode minus become plain;
 * footnote marks go first, because compatibility forms would turn `3.5①` into `3.51`.
 */
export function plainText(text: string): string {
  return inPlainSigns(withoutMarks(text));
}

/** Single spaces, none outside, and no footnote marks at the end. */
function withoutMarks(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(footnote, '');
}

function inPlainSigns(text: string): string {
  return text
    .replace(/(?<=[\d０-９])[。．·](?=[\d０-９])/gu, '.')
    .replace(/−/g, '-')
    .normalize('NFKC')
    .trim();
}

/**
 * Reads a printed number. Precision is half a unit of the last printed digit; "over", "nearly" and their kin open a side;
 * bands such as `3-5` and bounds such as `<100` are intervals without a value.
 * @returns `null` for anything that is not clearly a number (`12,34`, `0,123`, `0012`, `(12.3)`, `3.5.1`, `①`), and for
 * more than 15 digits, which a binary number does not hold
 */
export function readPrintedNumber(text: string): PrintedNumber | null {
  if (text.length <= SAFE_DIGITS && forms.plain.test(text)) return plainNumber(text);
  const simple = /^[-+\d,.%]+$/.test(text);
  const bare = simple ? text : withoutMarks(text);
  if (!simple && bare.search(otherNumber) !== -1) return null;
  const plain = simple ? text : inPlainSigns(bare);
  if (hasTooManyDigits(plain)) return null;
  return readSingle(plain) ?? readBound(plain) ?? readBand(plain);
}

/** Whether a text is digits and signs of numbers, readable or not: `0012`, `12,34` and 400 digits are. */
export function looksLikeNumber(text: string): boolean {
  return /^[-+]?\d[\d,.]*%?$/.test(plainText(text)) || readPrintedNumber(text) !== null;
}

const ZERO = '0'.charCodeAt(0);

/** Digits and nothing else, as most numbers are: half a unit of the last one, reckoned in whole numbers. */
function plainNumber(text: string): PrintedNumber {
  let whole = 0;
  let places = 0;
  let isBehindPoint = false;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (text[at] === '.') isBehindPoint = true;
    if (digit < 0 || digit > 9) continue;
    whole = whole * 10 + digit;
    if (isBehindPoint) places++;
  }
  if (text.startsWith('-')) whole = -whole;
  // One division of two exact numbers is rounded as the decimal text would be. A printed -0.0 is no number of its own.
  const [unit, tenth] = [10 ** places, 10 ** (places + 1)];
  const [value, low, high] = [whole / unit + 0, (whole * 10 - 5) / tenth, (whole * 10 + 5) / tenth];
  return { value, low, high, qualifier: 'exact', scale: 0, suffix: '' };
}

function readSingle(plain: string): PrintedNumber | null {
  const groups = forms.single.exec(plain)?.groups;
  if (!groups?.number) return null;
  const scale = scales[(groups.scale ?? '').toLowerCase()] ?? 0;
  const qualifier = qualifierOf(groups.before ?? '', groups.more ?? groups.late ?? groups.behind ?? '');
  return { ...intervalOf(groups.number, qualifier, scale), qualifier, scale, suffix: groups.suffix ?? '' };
}

function readBound(plain: string): PrintedNumber | null {
  const groups = forms.bound.exec(plain)?.groups;
  if (!groups?.number) return null;
  const limit = decimal(groups.number, 0);
  const up = groups.sign?.startsWith('>') || groups.sign === '≥';
  const strict = groups.sign === '<' || groups.sign === '>';
  return {
    value: null,
    low: up ? limit : null,
    high: up ? null : limit,
    qualifier: up ? (strict ? 'over' : 'atLeast') : strict ? 'below' : 'atMost',
    scale: 0,
    suffix: groups.suffix ?? '',
  };
}

function readBand(plain: string): PrintedNumber | null {
  const groups = forms.band.exec(plain)?.groups;
  if (!groups?.from || !groups.to) return null;
  const [low, high] = [decimal(groups.from, 0), decimal(groups.to, 0)];
  return low < high ? { value: null, low, high, qualifier: 'range', scale: 0, suffix: groups.suffix ?? '' } : null;
}

function qualifierOf(front: string, rear: string): Qualifier {
  const word = front.toLowerCase();
  if (/^(不超过|不超過|至多)$/.test(word)) return 'atMost';
  if (/^(近|将近|將近|nearly|almost|close to|up to)$/.test(word)) return 'nearly';
  if (/^(不到|不足|less than|below|under)$/.test(word)) return 'below';
  if (/^(逾|超过|超過|超|突破|over|above|more than)$/.test(word)) return 'over';
  if (word === 'at least') return 'atLeast';
  if (/^(多|余|餘)$/.test(rear)) return 'over';
  if (/^(以上|or more)$/.test(rear)) return 'atLeast';
  return /^(约|約|大约|大約|about|around|some)$/.test(word) || rear === '左右' ? 'about' : 'exact';
}

/** Interval of a plain decimal text under a qualifier, scaled by a power of ten; exact in decimal, no binary noise. */
export function intervalOf(number: string, qualifier: Qualifier, scale = 0): Interval {
  const text = number.replace(/[,+]/g, '');
  const value = decimal(text, scale);
  if (qualifier === 'over' || qualifier === 'atLeast') return { value, low: value, high: null };
  if (qualifier === 'nearly' || qualifier === 'below' || qualifier === 'atMost')
    return { value, low: null, high: value };
  const places = text.split('.')[1]?.length ?? 0;
  // "About 500" is known to its last significant digit only.
  const loose = qualifier === 'about' && places === 0 ? (/0+$/.exec(text)?.[0].length ?? 0) : 0;
  const digits = text.replace('.', '');
  const at = (shifted: bigint | number) => Number(`${shifted}e${scale - places - 1}`);
  if (digits.length <= SAFE_DIGITS) {
    const [mantissa, half] = [Number(digits), 5 * 10 ** loose];
    return { value, low: at(mantissa * 10 - half), high: at(mantissa * 10 + half) };
  }
  const [mantissa, half] = [BigInt(digits), 5n * 10n ** BigInt(loose)];
  return { value, low: at(mantissa * 10n - half), high: at(mantissa * 10n + half) };
}

/** Whether a number in the text has more digits than a binary number gives back as they were. */
export function hasTooManyDigits(text: string): boolean {
  return (
    text.length > 15 &&
    (plainText(text).match(/\d[\d,.]*/g) ?? []).some(
      (number) => number.replace(/[,.]/g, '').replace(/^0+/, '').length > 15,
    )
  );
}

/** Digits, a sign included, whose tenfold a binary number still holds exactly. */
const SAFE_DIGITS = 14;

function decimal(text: string, scale: number): number {
  // A printed -0.0 is no number of its own.
  return Number(`${text.replace(/[,+]/g, '')}e${scale}`) + 0;
}

/** Moves an interval by a power of ten, as between 元 and 万元. */
export function shift<T extends Interval>(interval: T, exponent: number): T {
  if (exponent === 0) return interval;
  const move = (x: number | null) => (x === null ? null : moveDecimal(x, exponent));
  return { ...interval, value: move(interval.value), low: move(interval.low), high: move(interval.high) };
}

/** `x · 10^exponent`, correctly rounded: the decimal text is moved, not the binary number. */
function moveDecimal(x: number, exponent: number): number {
  const [mantissa, power] = String(x).split('e');
  return Number(`${mantissa}e${Number(power ?? 0) + exponent}`);
}
