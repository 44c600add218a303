/** What a word behind a number makes of it. */
const SCALES: Readonly<Record<string, number>> = {
  万亿: 12,
  萬億: 12,
  亿: 8,
  億: 8,
  万: 4,
  萬: 4,
  千: 3,
  百: 2,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A number, with the word that scales it; "13th" is no number, and "over" may stand between number and 万. */
const NUMBER = new RegExp(
  String.raw`(\d[\d,，]*(?:\.\d+)?)(?!\d|st\b|nd\b|rd\b|th\b)(?:\s?[多余餘来來几幾]?\s?(${Object.keys(SCALES).join('|')}))?`,
  'g',
);

/**
 * The numbers a text tells, each once, whichever way its language counts: 3,305万 is 33.05 million. Months count by their
 * number, because Chinese writes them so.
 */
export function numbersTold(text: string): ReadonlySet<number> {
  const told = new Set<number>();
  for (const [, digits = '', scale = ''] of text.matchAll(NUMBER)) {
    const value = Number(`${digits.replace(/[,，]/g, '')}e${SCALES[scale] ?? 0}`);
    if (Number.isFinite(value)) told.add(value);
  }
  for (const [index, month] of MONTHS.entries()) if (new RegExp(`\\b${month}\\b`).test(text)) told.add(index + 1);
  return told;
}
