import type { Source } from '../record/types.ts';
import { copyOf, publishersOf } from './source-names.ts';
import type { Words } from './words.ts';

/** What was really read, in a line: who published what when, and the copy with its holder. */
export function sourceCitation(words: Pick<Words, 't' | 'text' | 'period' | 'aside'>, source: Source): string {
  const translated = words.text(source.translatedTitle);
  const title = translated === '' ? source.title : words.t('source.citedTitle', { title: source.title, translated });
  const copy = copyOf(words, source);
  return words.t('source.citation', {
    publisher: publishersOf(words, source),
    title,
    date: words.period(source.published) || words.t('source.undated'),
    copy: copy === '' ? '' : words.t('source.citedCopy', { copy }),
    read: words.period(source.read),
  });
}
