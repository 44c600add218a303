import { expect, test } from 'vitest';
import { region } from '../record/fixtures/ledger.ts';
import type { Region, RegionLevel } from '../record/types.ts';
import { PlaceFinder } from './find-places.ts';
import { makePlaces, type PlaceList, usualShortName } from './places.ts';

function place(id: string, level: RegionLevel, parent: string | null, zh: string, en: string, pinyin: string): Region {
  const short = { zh: zh.length > 2 ? zh.replace(/[省市县]$/, '') : zh, en: en.replace(/ (?:County|District)$/, '') };
  return { ...region(id, level, parent), name: { zh, en }, shortName: short, pinyin };
}

const places = makePlaces(
  {
    regions: [
      place('xian-county', 'county', 'cangzhou', '献县', 'Xian County', 'xian xian'),
      place('CN', 'nation', null, '全国', 'China', 'quan guo'),
      place('hebei', 'province', 'CN', '河北省', 'Hebei', 'he bei sheng'),
      place('zhangjiakou', 'prefecture', 'hebei', '张家口市', 'Zhangjiakou', 'zhang jia kou shi'),
      place('kangbao', 'county', 'zhangjiakou', '康保县', 'Kangbao County', 'kang bao xian'),
      place('shaanxi', 'province', 'CN', '陕西省', 'Shaanxi', 'shan xi sheng'),
    ],
    emptyRegions: [
      place('cangzhou', 'prefecture', 'hebei', '沧州市', 'Cangzhou', 'cang zhou shi'),
      place('xian', 'prefecture', 'shaanxi', '西安市', "Xi'an", 'xi an shi'),
      place('yan', 'county', 'xian', '雁塔区', 'Yanta District', 'yan ta qu'),
    ].map(({ slug, ...facts }) => facts),
  },
  (text) => text,
  ({ slug }) => `values of ${slug}`,
);
const list: PlaceList = {
  texts: 'en',
  around: '%i, %o',
  leadsTo: 'opens %p',
  fold: { from: '縣張', to: '县张' },
  places,
};
const finder = new PlaceFinder(list);
const found = (query: string) => finder.find(query).map(({ name }) => name);

test.each(["Xi'an", 'Xi’an', 'xian', 'XIAN', 'xi an', 'xi-an', "Xi'an City", 'xian city', '西安', '西安市', 'xas'])(
  '%s finds the city before the county of that spelling',
  (query) => expect(found(query)[0]).toBe("Xi'an"),
);

test.each([
  '康保',
  '康保縣',
  'kangbao',
  'kb',
  'kbx',
  'Kangbao County',
  'kangbaoxian',
  '河北康保',
  '河北省张家口市康保县',
  'Kangbao, Hebei',
  'Kangbao County, Zhangjiakou, Hebei',
  'hebei zhangjiakou kangbao',
])('%s finds Kangbao and nothing else', (query) => {
  expect(found(query)).toEqual(['Kangbao County']);
});

test('whole names come before beginnings, beginnings before what is inside', () => {
  expect(found('x').slice(0, 2)).toEqual(["Xi'an", 'Xian County']);
  expect(found('kou')).toEqual(['Zhangjiakou']);
  expect(finder.find('kou')[0]?.named).toBe(false);
  expect(finder.find('zhang')[0]?.named).toBe(true);
});

test('nothing, signs and strange words find nothing', () => {
  for (const query of ['', ' ', '’', 'qqq', '河北河北河北']) expect(found(query)).toEqual([]);
});

test('a place says where it lies, without the nation', () => {
  expect(finder.find('kangbao')[0]?.inside).toBe('Zhangjiakou, Hebei');
  expect(finder.find('hebei')[0]?.inside).toBe('');
});

test('a place without figures leads to its province and says so, another to itself', () => {
  expect(finder.find('yanta')[0]).toMatchObject({ slug: 'shaanxi', answer: 'opens Shaanxi' });
  expect(finder.find('cangzhou')[0]).toMatchObject({ slug: 'hebei', answer: 'opens Hebei' });
  expect(finder.find('kangbao')[0]).toMatchObject({ slug: 'kangbao', answer: 'values of kangbao' });
});

test('no region is lost, wider ones come first', () => {
  expect(places.length).toBe(9);
  expect(places.map(({ name }) => name.en).slice(0, 3)).toEqual(['China', 'Hebei', 'Shaanxi']);
});

test('in Chinese the place around comes first, in the characters of the locale, and either script finds it', () => {
  const chinese = new PlaceFinder({ ...list, texts: 'zh', around: '%o%i' });
  const own = { name: '康保县', inside: '河北张家口' };
  for (const query of ['康保县', '康保縣', '張家口康保']) expect(chinese.find(query)[0]).toMatchObject(own);
});

test('the usual short name is left out', () => {
  expect(usualShortName({ zh: '康保县', en: 'Kangbao County' })).toEqual({ zh: '康保', en: 'Kangbao' });
  expect(places.find(({ name }) => name.zh === '康保县')).not.toHaveProperty('shortName');
  expect(places.find(({ name }) => name.zh === '献县')?.shortName?.zh).toBe('献县');
});
