import type { Edition } from '../edition/edition.ts';
import type { Observation } from '../lib/types.ts';
import type { Figure } from './figure.ts';
import { marksOf } from './labels.ts';

/** What the marks in a figure mean, in one line; empty where there are none. */
export function keyText(edition: Edition, observations: readonly Observation[]): string {
  const marks = [...new Set(observations.flatMap(marksOf))].sort();
  return edition.list(marks.map((mark) => edition.t(`mark.${mark}`)));
}

/** Publishers behind a figure, the first three by name, as plain text. */
export function sourceText(edition: Edition, { observations }: Pick<Figure, 'observations'>): string {
  const publishers = new Set(
    observations.flatMap(({ sources }) => sources.map((id) => edition.record.source(id).publisher)),
  );
  const shown = [...publishers].slice(0, 3);
  const rest = publishers.size - shown.length;
  return edition.t('figure.source', {
    sources: edition.list([...shown, ...(rest > 0 ? [edition.t('figure.more', { count: rest })] : [])]),
  });
}
