import type { Observation, Unit } from '../../src/record/types.ts';

export type Language = 'en' | 'zh';

/** A value as a sentence says it, in whole units: 1.66亿人 is 166,000,000 of 人. */
export interface SaidValue {
  /** One number, or the two ends of a range. */
  readonly numbers: readonly number[];
  /** Half of its last printed digit. */
  readonly half: number;
  /** What the words before or behind the number say of it: `over`, `about`; empty for nothing. */
  readonly qualifier: string;
  readonly unit: string;
}

const SCALES: Readonly<Record<string, number>> = {
  ...{ million: 6, billion: 9, trillion: 12, 万: 4, 百万: 6, 亿: 8, 十亿: 9, 万亿: 12 },
};

/** Words of each language for what a number is only about, with the qualifiers of the record they stand for. */
const QUALIFIERS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    ...{
      about: ['about'],
      over: ['over'],
      nearly: ['nearly'],
      'at least': ['atLeast'],
      'at most': ['atMost'],
      under: ['below'],
    },
    ...{ '>': ['over', 'about'], '≥': ['atLeast'], '≤': ['atMost'], '<': ['below', 'nearly'] },
  },
  zh: {
    ...{
      约: ['about'],
      超过: ['over'],
      近: ['nearly'],
      以上: ['atLeast'],
      至多: ['atMost'],
      不足: ['below'],
      至少: ['atLeast'],
    },
    ...{ '>': ['over', 'about'], '≥': ['atLeast'], '≤': ['atMost'], '<': ['below', 'nearly'] },
  },
};

const NUMBER = /^(−?\d{1,3}(?:,\d{3})*(?:\.\d+)?|−?\d+(?:\.\d+)?)(?:[^\d–～]*[–～](\d[\d,.]*))?/;

/** Reads a value with its unit; `null` where the text is none. */
export function readValue(text: string, language: Language): SaidValue | null {
  if (text === 'zero' || text === '零') return { numbers: [0], half: 0.5, qualifier: '', unit: '' };
  const words = Object.keys(QUALIFIERS[language]);
  const before = words.find((word) => text.startsWith(word)) ?? '';
  const behind = language === 'zh' && text.endsWith('以上') ? '以上' : '';
  const bare = text.slice(before.length, text.length - behind.length).trim();
  const [matched, first, second] = NUMBER.exec(bare) ?? [];
  if (matched === undefined || first === undefined) return null;
  const rest = bare.slice(matched.length).trim();
  const scale = Object.keys(SCALES)
    .sort((a, b) => b.length - a.length)
    .find((word) => rest.startsWith(word));
  const power = 10 ** (scale === undefined ? 0 : (SCALES[scale] ?? 0));
  const digits = (number: string) => number.split('.')[1]?.length ?? 0;
  const read = (number: string) => Number(number.replaceAll(',', '').replace('−', '-')) * power;
  return {
    numbers: [first, ...(second === undefined ? [] : [second])].map(read),
    half: 0.5 * power * 10 ** -digits(first),
    qualifier: before || behind,
    unit: rest.slice(scale?.length ?? 0).trim(),
  };
}

/** The word of a unit without its power of ten: 人 of 万人, "yuan" of "100 million yuan". */
export function bareSymbol({ symbol }: Unit, language: Language): string {
  return language === 'zh'
    ? symbol.zh.replace(/^(万亿|百万|十亿|万|亿)/, '')
    : symbol.en.replace(/^(10,000|100 million|million|billion|trillion) ?/, '');
}

/** A number of a unit in whole units, without the noise of binary fractions. */
export function inWholeUnits(value: number, { exponent }: Unit): number {
  return Number((value * 10 ** exponent).toPrecision(12));
}

/** Whether a number said is this one, rounded to the digits said. */
export function isRounded(said: SaidValue, value: number): boolean {
  const [number = Number.NaN] = said.numbers;
  return Math.abs(number - value) <= said.half * (1 + 1e-6) + Math.abs(value) * 1e-9;
}

/** Half of the digit to which a value may be rounded: to so many decimals of its unit, and not at all where it has no more. */
function roomOf(value: number, unit: Unit, decimals: number): number {
  const digits = String(value).split('.')[1]?.length ?? 0;
  return digits > decimals ? 0.5 * 10 ** (unit.exponent - decimals) : 0;
}

/**
 * What is wrong with the words for a value: its number, its unit, what it says of its precision.
 * @param decimals fewest to which the value may be rounded
 */
export function valueFaults(
  text: string,
  observation: Pick<Observation, 'value' | 'low' | 'high' | 'qualifier'>,
  unit: Unit,
  language: Language,
  decimals: number,
): string[] {
  const said = readValue(text, language);
  if (!said) return [`${text} is no value`];
  const { value, low, high, qualifier } = observation;
  const meant = value !== null ? [value] : low !== null && high !== null ? [low, high] : [low ?? high ?? Number.NaN];
  const isNumber =
    meant.length === said.numbers.length &&
    meant.every((one, index) =>
      isRounded(
        { ...said, numbers: said.numbers.slice(index), half: roomOf(one, unit, decimals) },
        inWholeUnits(one, unit),
      ),
    );
  const isUnit = said.unit === bareSymbol(unit, language) || (said.numbers[0] === 0 && said.unit === '');
  const words = QUALIFIERS[language][said.qualifier] ?? ['exact', 'range'];
  return [
    ...(isNumber ? [] : [`${text} is not ${meant.join(' to ')} of ${unit.id}`]),
    ...(isUnit ? [] : [`${text} is not in ${unit.id}`]),
    ...(words.includes(qualifier) ? [] : [`${text} does not say ${qualifier}`]),
  ];
}

/** Whether a text can be a value. */
export function isValue(text: string, language: Language, symbols: ReadonlySet<string>): boolean {
  const said = readValue(text, language);
  return said !== null && symbols.has(said.unit);
}
