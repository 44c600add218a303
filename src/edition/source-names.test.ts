import { expect, test } from 'vitest';
import { allWords } from './all-words.ts';
import { communique, copied } from './fixtures/communique.ts';
import { sourceCredit, sourceNames } from './source-names.ts';

const words = allWords([], []);

test('a title stands as published in its own language and translated in others, said so', () => {
  expect(sourceNames(words['zh-Hans'], communique)).toEqual({
    title: '2020年统计公报',
    isTranslated: false,
    titleLanguage: 'zh-Hans',
    publisher: '国家统计局、日报',
  });
  expect(sourceNames(words.en, communique)).toEqual({
    title: 'Communiqué of 2020',
    isTranslated: true,
    titleLanguage: undefined,
    publisher: 'National Bureau of Statistics, Daily',
  });
});

test('names of publishers and our translations are set in the characters of the page, titles stay as published', () => {
  const english = { ...communique, title: 'Report', translatedTitle: { zh: '统计报告', en: '' }, language: 'en' };
  expect(sourceNames(words['zh-Hant'], english)).toMatchObject({ title: '統計報告', isTranslated: true });
  expect(sourceNames(words['zh-Hant'], communique)).toMatchObject({
    title: '2020年统计公报',
    titleLanguage: 'zh-Hans',
  });
  expect(sourceNames(words['zh-Hant'], communique).publisher).toBe('國家統計局、日報');
});

test('a copy is said to be one, with its holder and a date in one pair of brackets', () => {
  expect(sourceCredit(words['zh-Hans'], { ...communique, copy: 'repost' })).toBe('国家统计局、日报（转载）');
  expect(sourceCredit(words.en, copied, '2021')).toBe(
    'National Bureau of Statistics, Daily (file in a public repository: somebody, 2021)',
  );
  expect(sourceCredit(words.en, communique, '2021')).toBe('National Bureau of Statistics, Daily (2021)');
});

test('a source without a publisher says so', () => {
  expect(sourceNames(words.en, { ...communique, publishers: [] }).publisher).toBe('Publisher not named');
  expect(sourceNames(words['zh-Hans'], { ...communique, publishers: [], copy: 'repost' }).publisher).toBe(
    '公布者不详（转载）',
  );
});
