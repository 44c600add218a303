import { expect, test } from 'vitest';
import { locales } from '../edition/locales.ts';
import * as offer from './offer-language.ts';

const localeFor = (tag: string) => offer.localeFor(tag, locales);

test('a browser asks for one of the written languages, or for none', () => {
  expect(['zh', 'zh-CN', 'zh-Hans-HK', 'zh-SG'].map(localeFor)).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hans']);
  expect(['zh-TW', 'zh-Hant', 'zh-HK', 'zh-Hant-CN'].map(localeFor)).toEqual([
    'zh-Hant',
    'zh-Hant',
    'zh-Hant',
    'zh-Hant',
  ]);
  expect(['en', 'en-GB', 'EN-us'].map(localeFor)).toEqual(['en', 'en', 'en']);
  expect(['xx', 'enm', 'zhx', ''].map(localeFor)).toEqual([null, null, null, null]);
});
