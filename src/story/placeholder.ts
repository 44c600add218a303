/** What a sentence of a story or a subject can ask of the record. */
const placeholderKinds = [
  'stated',
  'value',
  'latest',
  'goal',
  'target',
  'result',
  'region',
  'count',
  'regions',
  'code',
  'from',
  'increase',
  'absent',
  'link',
] as const;

/** Words that stand for something on record. */
export interface Reference {
  /** Words by themselves, in order. */
  readonly names: readonly string[];
  /** The `name=value` pairs. */
  readonly options: Readonly<Record<string, string>>;
}

/** `{value poverty-incidence 360000 2019 basis=register decimals=1}` taken apart; names are those behind the kind. */
export interface Placeholder extends Reference {
  /** As written, without the braces: for messages. */
  readonly written: string;
  readonly kind: (typeof placeholderKinds)[number];
}

/** A sentence as literal text and placeholders in turn. */
export type TextPart = string | Placeholder;

/** Names and options apart. */
export function wordsOf(written: string): Reference {
  const words = written.trim().split(/\s+/);
  const isOption = (word: string) => word.includes('=');
  return {
    names: words.filter((word) => !isOption(word)),
    options: Object.fromEntries(words.filter(isOption).map((word) => word.split('='))),
  };
}

/** Reads what stands between two braces; throws a `RangeError` for a kind that does not exist. */
export function parsePlaceholder(written: string): Placeholder {
  const { names, options } = wordsOf(written);
  const [word = '', ...rest] = names;
  const kind = placeholderKinds.find((known) => known === word);
  if (kind === undefined) {
    throw new RangeError(`"${word}" is no kind of placeholder; there are ${placeholderKinds.join(', ')}`);
  }
  return { written: written.trim(), kind, names: rest, options };
}

/** Cuts a sentence into literal text and placeholders; throws a `RangeError` for a lone brace or an unknown kind. */
export function parseText(text: string): readonly TextPart[] {
  const parts = text.split(/\{([^{}]*)\}/).map((part, index) => (index % 2 === 1 ? parsePlaceholder(part) : part));
  const lone = parts.find((part) => typeof part === 'string' && /[{}]/.test(part));
  if (lone !== undefined) throw new RangeError('a brace without its other half');
  return parts.filter((part) => part !== '');
}

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dates = [
  /(?<!\d)(19|20)\d\d(?!\d)/g,
  /(?<!\d)\d{1,2}\s*月(\s*\d{1,2}\s*日)?/g,
  new RegExp(`\\b\\d{1,2} (${month})\\b`, 'g'),
];

/** Numbers typed by hand in the literal parts of a sentence: anything with a digit that is neither a year nor a date. */
export function typedNumbers(parts: readonly TextPart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (typeof part !== 'string') return [];
    const rest = dates.reduce((text, date) => text.replace(date, ''), part);
    return rest.match(/\d[\d.,%]*/g) ?? [];
  });
}
