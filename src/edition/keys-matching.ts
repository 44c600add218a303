import en from '../i18n/en.json' with { type: 'json' };
import type { MessageKey } from './words.ts';

/** Keys of the messages that match one of some patterns, for pages that are sent a part of them. */
export function keysMatching(patterns: readonly RegExp[]): MessageKey[] {
  return (Object.keys(en) as MessageKey[]).filter((key) => patterns.some((pattern) => pattern.test(key)));
}
