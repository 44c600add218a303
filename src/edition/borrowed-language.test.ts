import { expect, test } from 'vitest';
import { messagesOf } from './all-words.ts';
import { borrowedLanguage } from './borrowed-language.ts';
import { keysMatching } from './keys-matching.ts';

test('what a script writes is in the language of its page where that has all that is sent, else in English', () => {
  const { 'compare.loading': _, ...lacking } = messagesOf('zh-Hans');
  const { 'notFound.title': __, ...whole } = messagesOf('zh-Hans');
  const sent = keysMatching([/^compare\./]);
  expect([messagesOf('en'), whole, lacking, {}].map((own) => borrowedLanguage(own, sent))).toEqual([
    ...[undefined, undefined, 'en', 'en'],
  ]);
});
