import type { Unit } from '../record/types.ts';
import { FALLBACK, type Locale, type LocaleId, locales } from './locales.ts';
import { makeToTraditional } from './to-traditional.ts';
import { type Messages, makeWords, type Words } from './words.ts';

/** Files of messages by their name; the other files of the folder are texts of single pages. */
const files = import.meta.glob<Messages>('../i18n/*.json', { eager: true, import: 'default' });

/** The messages of a locale; none where it has no file. */
export function messagesOf(name: string): Messages {
  return files[`../i18n/${name}.json`] ?? {};
}

/**
 * The words of every locale, for the build.
 * @param glossary corrects the conversion to traditional characters
 * @param units all units of the record
 */
export function allWords(
  glossary: readonly (readonly [string, string])[],
  units: readonly Unit[],
): Readonly<Record<LocaleId, Words>> {
  const entries = locales.map((locale: Locale) => [
    locale.id,
    makeWords({
      locale,
      messages: messagesOf(locale.messages),
      fallback: messagesOf(FALLBACK),
      han: locale.conversion === null ? (text) => text : makeToTraditional(glossary, locale.conversion),
      units,
    }),
  ]);
  return Object.fromEntries(entries) as Record<LocaleId, Words>;
}
