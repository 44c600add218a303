import { createHash } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Region } from '../../src/record/types.ts';
import { type BuiltRecord, buildRecord } from '../build-record.ts';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { recordFiles } from '../write/record-files.ts';

const base = join(import.meta.dirname, '../check/fixtures/base');

/** The sound fixture with another table; `roles` are those of its columns before the one of 2020. */
function recordOf(rows: readonly string[], roles: Readonly<Record<string, string>>, more: object = {}): BuiltRecord {
  const root = temporaryFolder();
  cpSync(base, root, { recursive: true });
  const text = [[...Object.keys(roles), '2020'].join(','), ...rows, ''].join('\n');
  writeFileSync(join(root, 'raw/income.csv'), text);
  const sidecar = {
    name: 'income',
    path: 'income.csv',
    title: '表一',
    source: 'bureau',
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    holds: { rows: rows.length },
    defaults: { indicator: 'income' },
    columns: [
      ...Object.entries(roles).map(([name, role]) => ({ name, role })),
      { match: String.raw`^(\d{4})$`, role: 'value', period: '$1' },
    ],
    ...more,
  };
  writeFileSync(join(root, 'raw/income.sidecar.json'), JSON.stringify(sidecar));
  return buildRecord(root);
}

/** Ids of the regions in the order of the values 1, 2, 3 …, or the checks that complain. */
function read(...table: Parameters<typeof recordOf>): string[] {
  const { problems, observations } = recordOf(...table);
  if (problems.length > 0) return problems.map(({ check, value }) => `${check} ${value}`);
  return [...observations].sort((a, b) => Number(a.value) - Number(b.value)).map(({ region }) => region);
}

const name = { region: 'region' };

test('within takes the place there, and rows of what lies around it', () => {
  const rows = ['全国,1', '江苏省,2', '徐州市,3', '鼓楼区,4', '云龙,5'];
  expect(read(rows, name, { within: '徐州市' })).toEqual(['CN', '320000', '320300', '320302', '320303']);
  expect(read(['鼓楼区,1'], name, { within: '350100' })).toEqual(['350102']);
  expect(read(['鼓楼区,1'], name, { within: 'Xuzhou' })).toEqual(['320302']);
  expect(read(['城关区,1'], name, { within: '江苏' })).toEqual(['unknown-region 城关区']);
});

test('within may be that of a section', () => {
  const sections = [
    { startsAt: '徐州市', within: '徐州市' },
    { startsAt: '福州市', within: '福州市' },
  ];
  expect(read(['徐州市,1', '鼓楼区,2', '福州市,3', '鼓楼区,4'], name, { sections })).toEqual([
    '320300',
    '320302',
    '350100',
    '350102',
  ]);
});

test('a column with the place around tells namesakes apart', () => {
  const roles = { region: 'region', city: 'within', province: 'within' };
  expect(read(['鼓楼区,徐州市,江苏,1', '鼓楼区,福州,,2', '城关区,—,甘肃省,3'], roles)).toEqual([
    '320302',
    '350102',
    '620102',
  ]);
});

test('codes, full names and English names with the place around need nothing else', () => {
  const rows = [
    '320302,1',
    '福州市鼓楼区,2',
    '甘肃城关区,3',
    '"Chengguan District, Lasa",4',
    '"Chengguan (Lanzhou)",5',
  ];
  expect(read(rows.slice(0, 4), name)).toEqual(['320302', '350102', '620102', '540102']);
  expect(read(rows.slice(4), name)).toEqual(['620102']);
});

test('several columns narrow each other: Shanxi for both, told apart by the Chinese one', () => {
  const roles = { region: 'region', english: 'region', code: 'region' };
  expect(read(['山西,Shanxi,,1', '陕西,Shanxi,,2', '鼓楼区,Gulou District,320302,3'], roles)).toEqual([
    '140000',
    '610000',
    '320302',
  ]);
  expect(read(['Shanxi,山西,,1', 'Shanxi,陕西,,2'], roles)).toEqual(['140000', '610000']);
});

test('of two rows whose names are swapped in one column, both are told', () => {
  const roles = { region: 'region', english: 'region' };
  expect(read(['云龙区,Cangshan District,1', '仓山区,Yunlong District,2'], roles)).toEqual([
    'contradicting-region Cangshan District',
    'contradicting-region Yunlong District',
  ]);
  expect(read(['云龙区,350104,1', '仓山区,320303,2'], roles)).toEqual([
    'contradicting-region 350104',
    'contradicting-region 320303',
  ]);
});

test('each row with the same fault is told at its own place', () => {
  const { problems } = recordOf(['云龙区,Cangshan,1', '云龙区,Cangshan,2'], { region: 'region', english: 'region' });
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [2, 5],
    [3, 5],
  ]);
});

test("a province's bare name is that of the province, but not among places beside its namesake", () => {
  expect(read(['吉林,1'], name)).toEqual(['220000']);
  expect(read(['河北,1', '吉林,2', '辽宁,3'], name)).toEqual(['130000', '220000', '210000']);
  expect(read(['Jilin,1', 'Hebei,2'], name)).toEqual(['220000', '130000']);
  expect(read(['大连,1', '吉林,2'], name)).toEqual(['210200', '220000']);
  expect(read(['长春,1', '吉林,2'], name)).toEqual(['ambiguous-region 吉林']);
  expect(read(['Changchun,1', 'Jilin,2'], name)).toEqual(['ambiguous-region Jilin']);
  expect(read(['吉林,1', '长春,2'], name, { within: '220000' })).toEqual(['ambiguous-region 吉林']);
  expect(read(['吉林省,1', '吉林市,2', '长春,3'], name)).toEqual(['220000', '220200', '220100']);
});

test('a bare name is that of a prefecture among prefectures only', () => {
  expect(read(['大连,1', '朝阳,2'], name)).toEqual(['210200', '211300']);
  expect(read(['朝阳,1'], name)).toEqual(['ambiguous-region 朝阳']);
  expect(read(['大连,1', '云龙区,2', '朝阳,3'], name)).toEqual(['ambiguous-region 朝阳']);
  expect(read(['朝阳,1'], name, { within: '北京' })).toEqual(['110105']);
});

test('the short name of a county is not taken among prefectures or provinces where it does not lie', () => {
  expect(read(['江苏,1', '仓山,2'], name)).toEqual(['ambiguous-region 仓山']);
  expect(read(['全国,1', '福建,2', '仓山,3'], name)).toEqual(['CN', '350000', '350104']);
  expect(read(['大连市,1', '徐州市,2', '仓山,3'], name)).toEqual(['ambiguous-region 仓山']);
  expect(read(['大连市,1', '徐州市,2', '仓山区,3'], name)).toEqual(['210200', '320300', '350104']);
  expect(read(['福州市,1', '仓山,2', '云龙区,3'], name)).toEqual(['350100', '350104', '320303']);
  expect(read(['仓山,1'], name)).toEqual(['350104']);
});

test('Shanxi alone is either, beside Shaanxi it is 山西', () => {
  expect(read(['Shanxi,1', 'Hebei,2'], name)).toEqual(['ambiguous-region Shanxi']);
  expect(read(['Shanxi,1', 'Shaanxi,2'], name)).toEqual(['140000', '610000']);
});

test('a county that nobody wrote a row for is in the record, with what lies around it and its English name marked', () => {
  const record = recordOf(['江苏省徐州市云龙区,1'], name);
  const text = recordFiles(record, { version: '0.1.0', date: '2026-11-21' }).get('regions.json') ?? '';
  const regions: Region[] = JSON.parse(text);
  const yunlong = regions.find(({ id }) => id === '320303');
  expect(yunlong).toMatchObject({
    code: '320303',
    slug: 'yunlong-320303',
    level: 'county',
    parent: '320300',
    name: { zh: '云龙区', en: 'Yunlong District' },
    shortName: { zh: '云龙', en: 'Yunlong' },
    romanised: true,
  });
  expect(regions.some(({ id }) => id === '320300')).toBe(true);
  expect(regions.some(({ id }) => id === '320302')).toBe(false);
  expect(regions.find(({ id }) => id === '130000')?.romanised).toBeUndefined();
});
