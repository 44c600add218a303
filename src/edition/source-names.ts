import { textLanguage } from '../record/text-language.ts';
import type { Source } from '../record/types.ts';
import type { Words } from './words.ts';

/** What a source is named by. */
export type NamedSource = Pick<
  Source,
  'title' | 'translatedTitle' | 'publishers' | 'publisher' | 'copy' | 'copyHolder' | 'published' | 'language'
>;

/** What a source is called on a page. */
export interface SourceNames {
  /** Its title in the language of the page, in our translation where it is published in another. */
  readonly title: string;
  readonly isTranslated: boolean;
  /** Language of the title as published; of a translation none, as it is that of the page. */
  readonly titleLanguage: string | undefined;
  /** Its publishers, and in brackets how it was read where that was a copy. */
  readonly publisher: string;
}

type Speaker = Pick<Words, 't' | 'text' | 'period' | 'aside'>;

/** Title and publisher of a source in the language of the page. */
export function sourceNames(words: Speaker, source: NamedSource): SourceNames {
  const isTranslated = words.text(source.translatedTitle) !== '';
  return {
    title: sourceTitle(words, source),
    isTranslated,
    titleLanguage: isTranslated ? undefined : textLanguage(source.title, source.language),
    publisher: sourceCredit(words, source),
  };
}

/** What a source is called: our translation of its title where there is one. */
export function sourceTitle(
  words: Pick<Speaker, 'text'>,
  source: Pick<NamedSource, 'translatedTitle' | 'title'>,
): string {
  return words.text(source.translatedTitle) || source.title;
}

/** The publishers of a source, and in brackets how it was read, and its date where that is given. */
export function sourceCredit(words: Speaker, source: NamedSource, date = ''): string {
  return `${publishersOf(words, source)}${creditDetails(words, source, date)}`;
}

/** The names of the publishers alone. */
export function publishersOf({ t, text }: Speaker, { publishers, publisher }: NamedSource): string {
  return publishers.length === 0 ? t('source.noPublisher') : text(publisher);
}

/** What stands in brackets behind the publishers: how it was read, where that was a copy, and a date; empty without both. */
export function creditDetails(words: Speaker, source: NamedSource, date = ''): string {
  const details = [copyOf(words, source), words.period(date)].filter(Boolean);
  return words.aside(details.join(words.t('name.clause')));
}

/** How a source was read, with the holder of the copy; empty for the original. */
export function copyOf({ t, text }: Speaker, { copy, copyHolder }: NamedSource): string {
  if (copy === 'original') return '';
  const said = t(`copy.${copy}`);
  return copyHolder === null ? said : t('source.copyBy', { copy: said, holder: text(copyHolder) });
}
