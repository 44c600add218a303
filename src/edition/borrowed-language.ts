import { FALLBACK } from './locales.ts';
import type { MessageKey, Messages } from './words.ts';

/**
 * Language to name where a script fills a page, none where it is that of the page: a browser fills it after pages are marked,
 * so that it is borrowed as a whole as long as the language lacks any message that is sent there.
 */
export function borrowedLanguage(own: Messages, sent: readonly MessageKey[]): string | undefined {
  return sent.every((key) => key in own) ? undefined : FALLBACK;
}
