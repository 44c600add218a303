import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { siteMessages } from '../read/site-messages.ts';
import { textColumns, wordsOf } from './figure-columns.ts';

const messages = siteMessages();

/** What a message has in braces must be what its kind has words for: anything else would be published as it is written. */
export function figureWordFaults({ row, place }: CatalogFiles['figures'][number]): Problem[] {
  return textColumns.flatMap((heading) =>
    [row[heading]].flat().flatMap((key, at) => {
      const given = wordsOf(row, heading, at).map((word) => `{${word}}`);
      const wrong = (messages.get(key)?.match(/\{\w+\}/g) ?? []).filter((hole) => !given.includes(hole));
      if (wrong.length === 0) return [];
      const allowed = given.length === 0 ? 'without braces' : `with nothing in braces but ${given.join(', ')}`;
      const expected = `a message ${allowed}; it has ${wrong.join(', ')}`;
      return [errorAt(place(heading), 'figure-words', key, expected, 'choose or write another message')];
    }),
  );
}
