import en from '../i18n/en.json' with { type: 'json' };
import zhHans from '../i18n/zh-Hans.json' with { type: 'json' };
import type { Unit } from '../lib/types.ts';
import { type LocaleId, locales } from './locales.ts';
import { makeToHant } from './to-hant.ts';
import { makeWords, type Words } from './words.ts';

const messages = { zh: zhHans, en } as const;

/**
 * The words of every locale, for the build.
 * @param glossary corrects the conversion to traditional characters
 * @param units all units of the record
 */
export function allWords(
  glossary: readonly (readonly [string, string])[],
  units: readonly Unit[],
): Readonly<Record<LocaleId, Words>> {
  const toHant = makeToHant(glossary);
  const entries = locales.map((locale) => {
    const han = locale.script === 'Hant' ? toHant : (text: string) => text;
    return [locale.id, makeWords({ locale, messages: messages[locale.language], han, units })] as const;
  });
  return Object.fromEntries(entries) as Record<LocaleId, Words>;
}
