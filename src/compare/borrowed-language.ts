import { FALLBACK } from '../edition/locales.ts';
import type { Messages } from '../edition/words.ts';
import { sentMessages } from './make-record.ts';

/**
 * Language to name where the comparison is drawn, none where it is that of the page: a browser draws it after pages are
 * marked, so that it is borrowed as a whole as long as the language lacks any message it may speak with.
 */
export function borrowedLanguage(own: Messages): string | undefined {
  return sentMessages().every((key) => key in own) ? undefined : FALLBACK;
}
