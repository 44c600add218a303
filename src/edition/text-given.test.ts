import { expect, test } from 'vitest';
import type { Text } from '../record/types.ts';
import { textGiven } from './text-given.ts';

const inChinese = { text: (text: Text) => text.zh };
const inEnglish = { text: (text: Text) => text.en };

test('a text in the language of the page needs no word on its language', () => {
  const both = { zh: '没有日期。', en: 'Undated.' };
  expect([textGiven(inChinese, both), textGiven(inEnglish, both)]).toEqual([['没有日期。'], ['Undated.']]);
});

test('a text in another language only is shown as it is, and says which', () => {
  expect(textGiven(inChinese, { zh: '', en: 'Undated.' })).toEqual(['Undated.', 'en']);
  expect(textGiven(inEnglish, { zh: '没有日期，由内容推定。', en: '' })).toEqual(['没有日期，由内容推定。', 'zh-Hans']);
});

test('no text is an empty one', () => {
  expect(textGiven(inChinese, null)).toEqual(['']);
  expect(textGiven(inChinese, { zh: '', en: '' })).toEqual(['', undefined]);
});
