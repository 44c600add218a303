import { expect, test } from 'vitest';
import { shortName } from './divisions.ts';
import { readCatalog } from './read-catalog.ts';

const { files, problems } = readCatalog('data');
const rows = new Map(files.regions.map(({ row }) => [row.id, row]));
const count = (length: number) => files.divisions.filter(({ row }) => row.code.length === length).length;

test('the list of divisions is whole', () => {
  expect(problems).toEqual([]);
  // Counts of the bureau's list of 2023-09-11, among the prefectures nine headings.
  expect([count(2), count(4), count(6)]).toEqual([31, 342, 2978]);
});

test('every division is a region, headings are none', () => {
  const headings = ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'];
  expect(files.regions.filter(({ row }) => headings.includes(row.name_zh))).toEqual([]);
  const names = new Set(files.regions.flatMap(({ row }) => [row.name_zh, ...row.aliases]));
  const lost = files.divisions.filter(({ row }) => !headings.includes(row.name) && !names.has(row.name));
  expect(lost.map(({ row }) => row.name)).toEqual([]);
});

test('a county lies in its prefecture, and in its province where there is none', () => {
  expect(rows.get('320302')).toMatchObject({ name_zh: '鼓楼区', parent: '320300', level: 'county' });
  expect(rows.get('419001')).toMatchObject({ name_zh: '济源市', parent: '410000' });
  expect(rows.get('429004')).toMatchObject({ name_zh: '仙桃市', parent: '420000' });
  expect(rows.get('110105')).toMatchObject({ name_zh: '朝阳区', parent: '110000' });
  expect(rows.get('500112')).toMatchObject({ name_zh: '渝北区', parent: '500000' });
  for (const { row } of files.regions) expect(row.parent === '' || rows.has(row.parent)).toBe(true);
});

test('a city without districts is one region', () => {
  expect(rows.get('441900')).toMatchObject({ name_zh: '东莞市', name_en: 'Dongguan', level: 'prefecture' });
  expect(rows.get('620200')).toMatchObject({ name_zh: '嘉峪关市', level: 'prefecture' });
  expect(rows.has('620201')).toBe(false);
});

test('a zone is a region without a code of GB/T 2260, and says so', () => {
  expect(rows.get('320576')).toMatchObject({ code: '', name_en: 'Suzhou Industrial Park', short_zh: '苏州工业园区' });
  expect(rows.get('320576')?.note_en).toContain('no administrative division');
});

test('what is kept by hand wins', () => {
  expect(rows.get('540123')).toMatchObject({ name_en: 'Nyemo County', slug: 'nyemo-540123' });
  expect(rows.get('540123')?.romanised).toBeUndefined();
  expect(rows.get('320302')?.romanised).toBe(true);
  expect(rows.get('da-qaidam')?.aliases).toContain('632857');
  expect(rows.has('632857')).toBe(false);
});

test('no two regions have one English name or one address', () => {
  for (const key of ['name_en', 'slug'] as const)
    expect(new Set(files.regions.map(({ row }) => row[key])).size).toBe(files.regions.length);
  expect(rows.get('320302')?.name_en).toBe('Gulou District (Xuzhou)');
  expect(rows.get('220200')?.name_en).toBe('Jilin City');
});

test.each([
  ['行唐县', '行唐'],
  ['易县', '易县'],
  ['浦东新区', '浦东'],
  ['碑林区', '碑林'],
  ['长阳土家族自治县', '长阳'],
  ['昌吉回族自治州', '昌吉'],
  ['阿里地区', '阿里'],
  ['敖汉旗', '敖汉旗'],
  ['东乡族自治县', '东乡'],
])('%s is called %s for short', (name, short) => {
  expect(shortName(name)).toBe(short);
});
