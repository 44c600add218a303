import type { Words } from '../i18n/words.ts';
import type { Ledger } from '../lib/record.ts';
import type { Observation } from '../lib/types.ts';
import type { Figure } from './figure.ts';
import { marksOf } from './labels.ts';

/** What the marks in a figure mean, in one line; empty where there are none. */
export function keyText(words: Words, observations: readonly Observation[]): string {
  const marks = [...new Set(observations.flatMap(marksOf))].sort();
  return words.list(marks.map((mark) => words.t(`mark.${mark}`)));
}

/** Publishers behind a figure, the first three by name, as plain text. */
export function sourceText(ledger: Ledger, words: Words, { observations }: Pick<Figure, 'observations'>): string {
  const publishers = new Set(observations.flatMap(({ sources }) => sources.map((id) => ledger.source(id).publisher)));
  const shown = [...publishers].slice(0, 3);
  const rest = publishers.size - shown.length;
  return words.t('figure.source', {
    sources: words.list([...shown, ...(rest > 0 ? [words.t('figure.more', { count: rest })] : [])]),
  });
}
