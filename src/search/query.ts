import { joinHan, separateHan } from './han-words.ts';

/** Part of a query that is looked up by itself; a page must answer all of them. */
export interface Term {
  /** As the index wants it: quoted, characters must stand side by side; otherwise words may stand anywhere. */
  readonly lookup: string;
  /** The same without quotes. */
  readonly loose: string;
  /** Words in letters, which the index may answer with a mere beginning; empty for Chinese. */
  readonly words: readonly string[];
}

/** Signs that readers set in the middle of a name, or leave out: of Xi'an the index knows xian. */
const APOSTROPHES = /['‘’ʼʻ`´′]/g;
const HAN = /\p{Script=Han}/u;

/** Splits a query at spaces and signs: each run of Chinese is a phrase, all Latin words together are one term. */
export function termsOf(query: string): Term[] {
  const parts = query
    .normalize('NFKC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .split(/[^\p{L}\p{N}\p{M}.%-]+/u)
    .map((part) => part.replace(/^[.-]+|[.-]+$/g, ''))
    .filter((part) => part !== '');
  const phrases = parts
    .filter((part) => HAN.test(part))
    .map((part) => separateHan(part, 'en'))
    .map((loose) => ({ lookup: `"${loose}"`, loose, words: [] }));
  const words = parts.filter((part) => !HAN.test(part));
  const loose = words.join(' ');
  return words.length === 0 ? phrases : [...phrases, { lookup: loose, loose, words }];
}

/**
 * Whether a text really has the beginning of each word. The index falls back on ever shorter beginnings, down to the z
 * of zzzz; endings, which it strips by grammar, may differ.
 */
export function answers(words: readonly string[], text: string): boolean {
  const known = text.toLowerCase().replace(APOSTROPHES, '');
  return words.every((word) => known.includes(word.slice(0, Math.max(2, Math.ceil(word.length * 0.6)))));
}

/** Whether the other names of a page, as the index has them, hold a phrase of Chinese. */
export function isCalled(names: string, { loose }: Pick<Term, 'loose'>): boolean {
  return joinHan(names).includes(joinHan(loose));
}
