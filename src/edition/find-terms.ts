import type { Term } from '../record/types.ts';
import type { Words } from './words.ts';

/** A piece of a text that a term of the glossary explains. */
export interface FoundTerm {
  /** Id of the term. */
  readonly term: string;
  /** As the text writes it. */
  readonly text: string;
}

/** Cuts a plain text wherever it uses a term; put together, the pieces are the text again. */
export type FindTerms = (text: string) => readonly (string | FoundTerm)[];

/** Finds terms by their writings in the language of a locale: of those that begin at one place, the longest. */
export function makeFindTerms(terms: readonly Term[], { locale, han }: Pick<Words, 'locale' | 'han'>): FindTerms {
  const idOf = new Map(
    terms.flatMap(({ id, writings }) =>
      (writings[locale.texts] ?? []).map((writing) => [han(writing).toLowerCase(), id] as const),
    ),
  );
  if (idOf.size === 0) return (text) => [text];
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.map(wholeWord).join('|')})`, 'giu');
  return (text) =>
    text.split(pattern).flatMap((piece, index) => {
      const term = index % 2 === 1 ? idOf.get(piece.toLowerCase()) : undefined;
      return piece === '' ? [] : [term === undefined ? piece : { term, text: piece }];
    });
}

/** A writing as a pattern: letters and digits of Latin at its ends are not part of a longer word, Han characters may be. */
function wholeWord(writing: string): string {
  const escaped = writing.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return `${/^\w/.test(writing) ? '(?<!\\w)' : ''}${escaped}${/\w$/.test(writing) ? '(?!\\w)' : ''}`;
}
