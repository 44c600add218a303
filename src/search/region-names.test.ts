import { expect, test } from 'vitest';
import { type NamedRegion, regionNames, searchTerms } from './region-names.ts';

const region = (
  pinyin: string,
  zh: string,
  shortZh: string,
  en: string,
  shortEn = en,
  aliases: readonly string[] = [],
): NamedRegion => ({ name: { zh, en }, shortName: { zh: shortZh, en: shortEn }, pinyin, aliases });

test('pinyin in one piece, in syllables and by initials, with and without the kind of place', () => {
  const names = regionNames(
    region('zhang jia kou shi', '张家口市', '张家口', 'Zhangjiakou', 'Zhangjiakou', [
      '河北张家口市',
      'Zhangjiakou (Hebei)',
    ]),
  );
  for (const name of ['zhangjiakou', 'zhang jia kou', 'zjk', 'zhangjiakoushi', 'zjks', 'Zhangjiakou City', '张家口'])
    expect(names).toContain(name);
  expect(names.join(' ')).not.toMatch(/Hebei|河北/);
  expect(new Set(names).size).toBe(names.length);
});

test('a short name with its kind of place has the initials of both, one character has none of its own', () => {
  const names = regionNames(region('tang xian', '唐县', '唐县', 'Tang County', 'Tang'));
  expect(names).toEqual(expect.arrayContaining(['tang', 'tangxian', 'tx', 'Tang County']));
  expect(names).not.toContain('t');
});

test('a name of another language is found by its reading in Chinese too', () => {
  const names = regionNames(region('hu lun bei er shi', '呼伦贝尔市', '呼伦贝尔', 'Hulunbuir'));
  expect(names).toEqual(expect.arrayContaining(['hulunbuir', 'Hulunbuir City', 'hulunbeier', 'hlbe', 'hlbes']));
  expect(regionNames(region('nei meng gu zi zhi qu', '内蒙古自治区', '内蒙古', 'Inner Mongolia'))).toEqual(
    expect.arrayContaining(['neimenggu', 'nmg', 'nmgzzq', 'Inner Mongolia', 'Inner Mongolia Autonomous Region']),
  );
  expect(regionNames(region('shan xi sheng', '陕西省', '陕西', 'Shaanxi'))).toEqual(
    expect.arrayContaining(['shaanxi', 'shanxi', 'sx', 'Shaanxi Province']),
  );
});

test('ü is typed v or u', () => {
  expect(regionNames(region('lv liang shi', '吕梁市', '吕梁', 'Lüliang'))).toEqual(
    expect.arrayContaining(['lvliang', 'luliang', 'll']),
  );
});

test('terms of a search are plain, in both writings, without the place that tells namesakes apart', () => {
  const place = region('fu ping xian', '阜平县', '阜平', 'Fuping County (Hebei)', 'Fuping (Hebei)', ['阜平縣']);
  const terms = searchTerms(place, (text) => text.replace('县', '縣'));
  expect(terms).toEqual(expect.arrayContaining(['fuping', 'fupingcounty', 'fpx', '阜平县', '阜平縣']));
  expect(terms.join('|')).not.toMatch(/hebei|[ A-Z(]/);
});
