import { expect, test } from 'vitest';
import { textLanguage } from './text-language.ts';

test.each([
  ['国家统计局', 'zh', 'zh-Hans'],
  ['國家發展改革委', 'zh-Hant', 'zh-Hant'],
  ['国家统计局 (copy)', 'zh-Hant', 'zh-Hans'],
  ['2021年GDP增长8.1%', 'zh', 'zh-Hans'],
  ['National Bureau of Statistics of China', 'zh', 'en'],
  ['河北省统计局', 'en', 'zh-Hans'],
  ['The county of Zhangbei (张北) left the list', 'en', 'en'],
  ['Yunnan elimina la pobreza', 'es', 'es'],
])('%s from a source in %s is %s', (text, source, language) => {
  expect(textLanguage(text, source)).toBe(language);
});

test('a text that says nothing of its language has that of its source, if any', () => {
  expect(textLanguage('16,467.04', 'zh')).toBe('zh-Hans');
  expect(textLanguage('', '')).toBeUndefined();
  expect(textLanguage('Figures', '')).toBeUndefined();
});
