import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { locales } from '../src/edition/locales.ts';

/** Messages that may hold a number or the name of a province, and why: what is fixed by name, and no statistic. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'The hundred of an index is what an index is.': [
    ...['compare.measure.index', 'compare.measure.index.full', 'compare.finding.one.index'],
    ...['compare.finding.ranking.index', 'compare.finding.trend.index', 'compare.finding.alike.index'],
    ...['compare.finding.two.index', 'compare.finding.top.index'],
  ],
  'National figures are defined as those without three named regions.': ['map.remark', 'region.none'],
  'Encodings, formats and checksums have numbers in their names.': ['data.archiveFiles', 'data.checksum'],
  'The zero of 2020 and batches of counties go by the names of years.': ['poverty.zeroRemark', 'poverty.batchRemark'],
};

const messages = [...new Set(locales.map(({ messages }) => messages))].flatMap((name) =>
  Object.entries<string>(JSON.parse(readFileSync(`src/i18n/${name}.json`, 'utf8'))),
);
const provinces = provinceNames(readFileSync('data/catalog/regions.csv', 'utf8'));
const typed = new Set(messages.filter(([, message]) => isTyped(message)).map(([key]) => key));
const excused = Object.values(allowed).flat();

test('a message of any language holds no typed figure and no province, but for names that are fixed', () => {
  expect([...typed].filter((key) => !excused.includes(key))).toEqual([]);
});

test('a subject names no province by hand', () => {
  const files = globSync('src/i18n/subjects/*.json');
  expect(files.length).toBeGreaterThan(0);
  const texts = files.map((file) => readFileSync(file, 'utf8').replace(/\{[^{}"]*\}/g, ''));
  expect(provinces.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
});

test('what is excused needs its excuse', () => {
  expect(excused.filter((key) => !typed.has(key))).toEqual([]);
});

test('figures and provinces are seen, placeholders are none', () => {
  expect(provinces).toHaveLength(68);
  expect(
    ['The 832 counties', '四川的目标', 'Sichuan’s target', '2020 年', '２０２０年', '四川の目標'].every(isTyped),
  ).toBe(true);
  expect(['{region2} in {year}', 'a county', '个县'].some(isTyped)).toBe(false);
});

function isTyped(message: string): boolean {
  const text = message.replace(/\{\w+\}/g, '');
  return /\p{Nd}/u.test(text) || provinces.some((name) => text.includes(name));
}

function provinceNames(csv: string): readonly string[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true });
  return data.flatMap(({ level, short_zh, short_en }) =>
    level === 'province' && short_zh && short_en ? [short_zh, short_en] : [],
  );
}
