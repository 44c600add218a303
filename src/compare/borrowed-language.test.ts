import { expect, test } from 'vitest';
import { messagesOf } from '../edition/all-words.ts';
import { borrowedLanguage } from './borrowed-language.ts';

test('the comparison is in the language of its page where that has all it speaks with, else in English', () => {
  const { 'compare.loading': _, ...lacking } = messagesOf('zh-Hans');
  const { 'notFound.title': __, ...whole } = messagesOf('zh-Hans');
  expect([messagesOf('en'), whole, lacking, {}].map(borrowedLanguage)).toEqual([undefined, undefined, 'en', 'en']);
});
