import { textLanguage } from '../record/text-language.ts';
import type { Text } from '../record/types.ts';
import type { Words } from './words.ts';

/**
 * A text that may have been written in one language only: in that of the page, or else as it stands, with the language
 * it is in.
 */
export function textGiven(words: Pick<Words, 'text'>, text: Text | null): readonly [said: string, lang?: string] {
  if (text === null) return [''];
  const own = words.text(text);
  if (own !== '') return [own];
  const [language = '', other = ''] = Object.entries(text).find(([, said]) => said !== '') ?? [];
  return [other, textLanguage(other, language)];
}
