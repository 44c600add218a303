import { expect, test } from 'vitest';
import type { Source } from '../record/types.ts';
import { allWords } from './all-words.ts';
import { sourceCredit, sourceNames } from './source-names.ts';

const words = allWords([], []);
const source: Source = {
  ...{ id: 'communique', title: '2020年统计公报', translatedTitle: { zh: '', en: 'Communiqué of 2020' } },
  ...{
    publishers: ['bureau', 'daily'],
    publisher: { zh: '国家统计局、日报', en: 'National Bureau of Statistics, Daily' },
  },
  ...{ copy: 'original', copyHolder: null, published: '2021-02-28', url: null, language: 'zh', tier: 'A', concept: '' },
  ...{ note: null, read: '2026-11', licence: '' },
};
const copied: Source = { ...source, copy: 'repository', copyHolder: { zh: '某人', en: 'somebody' } };

test('a title stands as published in its own language and translated in others, said so', () => {
  expect(sourceNames(words['zh-Hans'], source)).toEqual({
    title: '2020年统计公报',
    isTranslated: false,
    titleLanguage: 'zh-Hans',
    publisher: '国家统计局、日报',
  });
  expect(sourceNames(words.en, source)).toEqual({
    title: 'Communiqué of 2020',
    isTranslated: true,
    titleLanguage: undefined,
    publisher: 'National Bureau of Statistics, Daily',
  });
});

test('names of publishers and our translations are set in the characters of the page, titles stay as published', () => {
  const english = { ...source, title: 'Report', translatedTitle: { zh: '统计报告', en: '' }, language: 'en' };
  expect(sourceNames(words['zh-Hant'], english)).toMatchObject({ title: '統計報告', isTranslated: true });
  expect(sourceNames(words['zh-Hant'], source)).toMatchObject({ title: '2020年统计公报', titleLanguage: 'zh-Hans' });
  expect(sourceNames(words['zh-Hant'], source).publisher).toBe('國家統計局、日報');
});

test('a copy is said to be one, with its holder and a date in one pair of brackets', () => {
  expect(sourceCredit(words['zh-Hans'], { ...source, copy: 'repost' })).toBe('国家统计局、日报（转载）');
  expect(sourceCredit(words.en, copied, '2021')).toBe(
    'National Bureau of Statistics, Daily (file in a public repository: somebody, 2021)',
  );
  expect(sourceCredit(words.en, source, '2021')).toBe('National Bureau of Statistics, Daily (2021)');
});

test('a source without a publisher says so', () => {
  expect(sourceNames(words.en, { ...source, publishers: [] }).publisher).toBe('Publisher not named');
  expect(sourceNames(words['zh-Hans'], { ...source, publishers: [], copy: 'repost' }).publisher).toBe(
    '公布者不详（转载）',
  );
});
