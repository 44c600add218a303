import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Observation } from '../../src/record/types.ts';
import { buildRecord } from '../build-record.ts';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';

/** A data folder with the small catalog of the fault tests and the table in `fixtures/<name>`. */
function folderOf(name: string): string {
  const folder = temporaryFolder();
  cpSync(join(import.meta.dirname, '../check/fixtures/base/catalog'), join(folder, 'catalog'), { recursive: true });
  cpSync(join(import.meta.dirname, 'fixtures', name), folder, { recursive: true });
  return folder;
}

/** Figures of the table in `fixtures/<name>`; no problem is allowed. */
function read(name: string): readonly Observation[] {
  const { observations, problems } = buildRecord(folderOf(name));
  expect(problems).toEqual([]);
  return observations.filter(({ status }) => status === 'published');
}

const cells = (name: string) =>
  read(name).map(({ indicator, region, period, value }) => `${indicator} ${region} ${period} ${value}`);

const plain = [
  'income 130000 2019 15373.1',
  'income 130000 2020 16467',
  'income CN 2019 16020.7',
  'income CN 2020 17131.5',
];

test.each(['byte-order-mark', 'crlf', 'gb18030', 'utf-16', 'tab-separated', 'quoted-newlines', 'titles-and-notes'])(
  '%s does not change what is read',
  (name) => {
    expect(cells(name)).toEqual(plain);
  },
);

test('the order of rows does not matter', () => {
  const folder = folderOf('quoted-newlines');
  const [table, sidecar] = [join(folder, 'raw/t.csv'), join(folder, 'raw/t.sidecar.json')];
  const before = buildRecord(folder).observations;
  const reversed =
    'region,note,2019,2020\n河北,,15373.1,16467.0\n全国,"first line\nsecond, ""quoted"" line",16020.7,17131.5\n';
  const hash = `sha256:${createHash('sha256').update(reversed).digest('hex')}`;
  writeFileSync(table, reversed);
  writeFileSync(sidecar, readFileSync(sidecar, 'utf8').replace(/sha256:\w+/, hash));
  expect(buildRecord(folder).observations).toEqual(before);
});

test('a fault below a quoted line break is placed on the line an editor shows', () => {
  const folder = folderOf('quoted-newlines');
  const table = join(folder, 'raw/t.csv');
  writeFileSync(table, readFileSync(table, 'utf8').replace('15373.1', '15373,1'));
  const places = buildRecord(folder).problems.map(({ file, line, column, check }) => [file, line, column, check]);
  // The heading is line 1, 全国 takes lines 2 and 3, line 4 is blank.
  expect(places[0]).toEqual(['raw/t.csv', 5, 1, 'ragged-row']);
});

test('Big5 is read', () => {
  expect(cells('big5')).toEqual(['income 130000 2019 15373.1', 'income 130000 2020 16467']);
});

test("the statistics bureau's own export is read block by block, blanks left out", () => {
  expect(cells('bureau-export')).toEqual([
    'incidence 130000 2019 0.4',
    'incidence 130000 2020 0',
    'incidence 220000 2019 0.5',
    'income 130000 2019 15373.1',
    'income 130000 2020 16467',
    'income 220000 2019 14936',
    'income 220000 2020 16067',
  ]);
});

test('full-width digits, ideographic full stops and thousands separators are numbers; the printed text is kept', () => {
  expect(read('full-width').map(({ value, printed }) => [value, printed])).toEqual([
    [8.6, '８．６％'],
    [8.6, '8。6%'],
    [12345.6, '12,345.60'],
    [12345, '１２，３４５'],
  ]);
});

test('spaces within names and footnote marks behind them do not matter', () => {
  expect(cells('spaced-names')).toEqual([
    'income 130000 2020 16467',
    'income 220000 2020 16067',
    'income CN 2020 17131.5',
  ]);
});

test('a footnote mark is no digit: 3.5① is 3.5, not 3.51', () => {
  expect(read('footnote-marks').map(({ value, low, high }) => [value, low, high])).toEqual(
    Array.from({ length: 4 }, () => [3.5, 3.45, 3.55]),
  );
});

test('the three minus signs in use are one', () => {
  expect(read('minus-signs').map(({ value, low, high }) => [value, low, high])).toEqual(
    Array.from({ length: 3 }, () => [-2.3, -2.35, -2.25]),
  );
});

test('missing markers give no figure, a printed zero does', () => {
  expect(cells('missing-markers')).toEqual([
    'incidence 130000 2010 1.5',
    'incidence 130000 2011 2.5',
    'incidence 130000 2012 3.5',
    'incidence 130000 2013 4.5',
    'incidence 130000 2014 5.5',
    'incidence 130000 2015 6.5',
    'incidence 130000 2016 0',
  ]);
});

test('zeros that stand for no value are none once the sidecar says so', () => {
  expect(cells('zeros-for-missing')).toEqual(['income CN 2020 17131.5']);
});

test('two heading rows make one heading', () => {
  expect(cells('two-heading-rows')).toEqual([
    'incidence CN 2019 0.6',
    'incidence CN 2020 0',
    'income CN 2019 16020.7',
    'income CN 2020 17131.5',
  ]);
});

test('rank columns are not taken for values', () => {
  expect(cells('rank-columns')).toEqual(['income 130000 2020 16467', 'income CN 2020 17131.5']);
});

test('labels that repeat below 构成（％） mean shares there', () => {
  const found = read('composition-section').map(({ indicator, dimensions, value }) => [
    indicator,
    dimensions.incomeSource,
    value,
  ]);
  expect(found).toEqual([
    ['income-share', 'total', 100],
    ['income-share', 'transfer', 59.3],
    ['income-share', 'wages', 40.7],
    ['income', 'total', 17131.5],
    ['income', 'transfer', 10157.5],
    ['income', 'wages', 6974],
  ]);
});

test('bands are intervals without a value', () => {
  expect(read('bands').map(({ value, low, high, qualifier }) => [value, low, high, qualifier])).toEqual([
    [null, 100, 300, 'range'],
    [null, 300, null, 'atLeast'],
    [null, null, 100, 'below'],
  ]);
});

test('values in 万元 come out in yuan, with half a printed unit of 100 yuan to either side', () => {
  expect(
    read('ten-thousands').map(({ value, low, high, unit, qualifier }) => [value, low, high, unit, qualifier]),
  ).toEqual([
    [16500, 16450, 16550, 'yuan', 'about'],
    [17100, 17050, 17150, 'yuan', 'exact'],
  ]);
});
