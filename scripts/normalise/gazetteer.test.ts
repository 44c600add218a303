import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainEnglish } from '../read/divisions.ts';
import { readCatalog } from '../read/read-catalog.ts';
import { Gazetteer } from './gazetteer.ts';

const gazetteerOf = (root: string) =>
  new Gazetteer(readCatalog(join(import.meta.dirname, root)).files.regions.map(({ row }) => row));
const small = gazetteerOf('../check/fixtures/base');
const rows = readCatalog(join(import.meta.dirname, '../../data')).files.regions.map(({ row }) => row);
const china = new Gazetteer(rows);
const divisions = rows.filter(({ id, level }) => /^\d{6}$/.test(id) && (level === 'county' || level === 'prefecture'));

test('ids, names, short names and aliases lead to the id', () => {
  for (const text of ['130000', '河北省', '河北', 'Hebei', ' hebei ']) expect(small.find(text)).toEqual(['130000']);
  expect(small.find('National')).toEqual(['CN']);
});

test('a text that fits several places gives them all, one that fits none gives nothing', () => {
  expect(small.find('吉林')).toEqual(['220000', '220200']);
  expect(small.find('河比')).toEqual([]);
  expect(small.find('')).toEqual([]);
});

test('山西 and 陕西 are told apart where the text does', () => {
  expect(china.find('山西')).toEqual(['140000']);
  expect(china.find('陕西')).toEqual(['610000']);
  expect(china.find('Shaanxi')).toEqual(['610000']);
  expect(china.find('Shanxi')).toEqual(['140000', '610000']);
  expect(china.find('内 蒙 古')).toEqual(['150000']);
});

test('names that several places of China share lead to all of them, in Chinese and in English', () => {
  const gulou = ['320106', '320302', '350102', '410204'];
  for (const text of ['鼓楼区', '鼓楼', 'Gulou District', 'Gulou', 'gulou district'])
    expect([...china.find(text)].sort()).toEqual(gulou);
  for (const text of ['城关区', '城关', 'Chengguan District'])
    expect([...china.find(text)].sort()).toEqual(['540102', '620102']);
  expect([...china.find('朝阳')].sort()).toEqual(['110105', '211300', '211321', '220104']);
  expect([...china.find('Fuzhou')].sort()).toEqual(['350100', '361000']);
});

test('a name behind, or in English before, a place around it is that of one place', () => {
  for (const text of [
    '徐州市鼓楼区',
    '江苏省徐州市鼓楼区',
    '徐州鼓楼区',
    '鼓楼区（徐州）',
    'Gulou District, Xuzhou',
    'Gulou (Xuzhou)',
  ])
    expect(china.find(text)).toEqual(['320302']);
  for (const text of [
    '福建鼓楼区',
    '福建省鼓楼区',
    '福州市鼓楼区',
    'Gulou District, Fujian',
    'Gulou District, Fuzhou, Fujian',
  ])
    expect(china.find(text)).toEqual(['350102']);
  expect(china.find('天津河北')).toEqual(['120105']);
  for (const text of ['福州市辖区', '江苏城关区', 'Chengguan District, Jiangsu', '河北新区', '上海南'])
    expect(china.find(text)).toEqual([]);
});

test('every division is known by its code, and by its name behind its prefecture and its province', () => {
  expect(divisions.length).toBeGreaterThan(3200);
  const unsure = divisions.filter((row) => {
    const [province = ''] = china.path(row.id);
    const outer = china.get(row.parent)?.name_zh ?? '';
    const found = [row.id, ...(outer === '' ? [] : [`${outer}${row.name_zh}`])].map((text) => china.find(text));
    const wide = china.find(`${province}${row.name_zh}`);
    return !wide.includes(row.id) || found.some(([id, ...more]) => id !== row.id || more.length > 0);
  });
  expect(unsure.map(({ id, name_zh }) => id + name_zh)).toEqual([]);
});

test('every division is known by its English name with the place around it', () => {
  const lost = divisions.filter((row) => {
    const outer = china.get(row.parent);
    return outer !== undefined && !china.find(`${plainEnglish(row)}, ${outer.short_en}`).includes(row.id);
  });
  expect(lost.map(({ id, name_en }) => `${id} ${name_en}`)).toEqual([]);
});

test('a place answers to its names and its pinyin, not to those of others', () => {
  for (const [id, text] of [
    ['610000', 'Shanxi'],
    ['540123', 'Nyemo'],
    ['540123', 'Nimu County'],
    ['420528', '长阳县'],
    ['350102', 'Gulou'],
    ['222400', 'Yanbian'],
  ] as const)
    expect(`${text}: ${china.answersTo(id, text)}`).toBe(`${text}: true`);
  expect(china.answersTo('140000', 'Shaanxi')).toBe(false);
  expect(china.answersTo('350102', '城关区')).toBe(false);
});
