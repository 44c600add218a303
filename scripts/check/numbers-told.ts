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

/** Up to here numbers are spelled out in one language and not in the other, as are months; they are not compared. */
const SPELLED_OUT = 12;

/** A number with the word that scales it; "over" may stand between number and 万. */
const NUMBER = new RegExp(
  String.raw`(\d[\d,，]*(?:\.\d+)?)(?:\s?[多余餘来來几幾]?\s?(${Object.keys(SCALES).join('|')}))?`,
  'g',
);

/** What is written otherwise in the two languages, made alike. */
const ALIKE: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // The 13th Five-Year Plan is 十三五.
  [/\d+(?:st|nd|rd|th)(?= [A-Z])/g, ''],
  [/(\d\d)(\d\d)[–-](\d\d)(?!\d)/g, '$1$2–$1$3'],
  [/(?<![\d多余餘来來几幾百千十])[万萬]人/g, '10000人'],
  [/(?<=\p{Script=Han} ?\d+)\. (?=\d)/gu, '.'],
  [/(?<=\d) (?=\d{3}(?!\d))/g, ''],
];

const UNITS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** "forty-one", and "six" before "million". */
const SPELLED = new RegExp(
  `\\b(?:(${TENS.join('|')})(?:-(${UNITS.join('|')}))?(?! (?:per cent|thousand))|(${UNITS.join('|')})(?= [mb]illion))\\b`,
  'gi',
);

function digitsOf(_: string, tens = '', unit = '', alone = ''): string {
  const place = (words: readonly string[], word: string) => words.indexOf(word.toLowerCase()) + 1;
  return String(tens === '' ? place(UNITS, alone) : (place(TENS, tens) + 1) * 10 + place(UNITS, unit));
}

/**
 * The numbers above twelve that a text tells, each once, whichever way its language counts: 3,305万 is 33.05 million.
 */
export function numbersTold(text: string): ReadonlySet<number> {
  const alike = ALIKE.reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), text);
  const plain = alike.replace(SPELLED, digitsOf);
  const told = [...plain.matchAll(NUMBER)].map(([, digits = '', scale = '']) =>
    Number(`${digits.replace(/[,，]/g, '')}e${SCALES[scale] ?? 0}`),
  );
  return new Set(told.filter((value) => value > SPELLED_OUT || !Number.isInteger(value)));
}
