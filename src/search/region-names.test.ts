import { expect, test } from 'vitest';
import type { Region } from '../record/types.ts';
import { regionNames } from './region-names.ts';

const region = (
  slug: string,
  zh: string,
  shortZh: string,
  en: string,
  shortEn = en,
  aliases: readonly string[] = [],
): Region => ({
  id: slug,
  code: null,
  slug,
  level: 'prefecture',
  parent: null,
  macroRegion: null,
  name: { zh, en },
  shortName: { zh: shortZh, en: shortEn },
  aliases,
  abbreviation: null,
  neighbours: [],
  tile: null,
  note: null,
});

test('pinyin in one piece, in syllables and by initials, with and without the kind of place', () => {
  const names = regionNames(
    region('zhangjiakou', '张家口市', '张家口', 'Zhangjiakou', 'Zhangjiakou', [
      'Zhangjiakou City',
      '河北张家口市',
      'Zhangjiakou (Hebei)',
    ]),
  );
  for (const name of ['zhangjiakou', 'zhang jia kou', 'zjk', 'zhangjiakoushi', 'zjks', 'Zhangjiakou City', '张家口'])
    expect(names).toContain(name);
  expect(names.join(' ')).not.toMatch(/Hebei|河北/);
  expect(new Set(names).size).toBe(names.length);
});

test('the code behind an address is no name, and a short name with its kind of place has one syllable', () => {
  const names = regionNames(region('tang-130627', '唐县', '唐县', 'Tang County', 'Tang'));
  expect(names).toEqual(expect.arrayContaining(['tang', 'tangxian', 'tx', 'Tang County']));
  expect(names.join(' ')).not.toMatch(/\d/);
});

test('a spelling with two readings gives the initials of both', () => {
  const names = regionNames(region('yanan', '延安市', '延安', "Yan'an"));
  expect(names).toEqual(expect.arrayContaining(['yan an', 'ya', 'yanan']));
});

test('a name that is not spelled in pinyin is found by an alias that is', () => {
  const mongolia = region('inner-mongolia', '内蒙古自治区', '内蒙古', 'Inner Mongolia');
  expect(regionNames(mongolia)).not.toContain('nmg');
  expect(regionNames({ ...mongolia, aliases: ['Nei Menggu'] })).toEqual(
    expect.arrayContaining(['neimenggu', 'nmg', 'Inner Mongolia']),
  );
  expect(regionNames(region('shaanxi', '陕西省', '陕西', 'Shaanxi'))).toEqual(
    expect.arrayContaining(['shaanxi', 'shanxi', 'sx']),
  );
});
