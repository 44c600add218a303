/** What a story can ask of the record in the middle of a sentence. */
const placeholderKinds = ['figure', 'value', 'goal', 'target', 'region', 'count'] as const;
export type PlaceholderKind = (typeof placeholderKinds)[number];

/** `{value poverty-incidence 360000 2019 basis=register decimals=1}` taken apart. */
export interface Placeholder {
  /** As written, without the braces: for messages. */
  readonly written: string;
  readonly kind: PlaceholderKind;
  /** Words behind the kind, in order. */
  readonly names: readonly string[];
  /** Its `name=value` pairs. */
  readonly options: Readonly<Record<string, string>>;
}

/** A sentence as literal text and placeholders in turn. */
export type TextPart = string | Placeholder;

/** Reads what stands between two braces; throws a `RangeError` for a kind that does not exist. */
export function parsePlaceholder(written: string): Placeholder {
  const [kind = '', ...rest] = written.trim().split(/\s+/);
  if (!placeholderKinds.includes(kind as PlaceholderKind)) {
    throw new RangeError(`"${kind}" is no kind of placeholder; there are ${placeholderKinds.join(', ')}`);
  }
  const pairs = rest.filter((word) => word.includes('=')).map((word) => word.split('='));
  return {
    written: written.trim(),
    kind: kind as PlaceholderKind,
    names: rest.filter((word) => !word.includes('=')),
    options: Object.fromEntries(pairs),
  };
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
