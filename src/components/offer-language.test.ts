import { expect, test } from 'vitest';
import { localeFor } from './offer-language.ts';

test('a browser asks for one of the three written forms, or for none', () => {
  expect(['zh', 'zh-CN', 'zh-Hans-SG', 'zh-SG'].map(localeFor)).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hans']);
  expect(['zh-TW', 'zh-Hant', 'zh-HK', 'zh-Hant-CN'].map(localeFor)).toEqual([
    'zh-Hant',
    'zh-Hant',
    'zh-Hant',
    'zh-Hant',
  ]);
  expect(['en', 'en-GB', 'EN-us'].map(localeFor)).toEqual(['en', 'en', 'en']);
  expect(['fr', 'enm', 'zhx', ''].map(localeFor)).toEqual([null, null, null, null]);
});
