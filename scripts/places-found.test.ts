import { expect, test } from 'vitest';
import { allWords } from '../src/edition/all-words.ts';
import { readRecord } from '../src/record/read-record.ts';
import { PlaceFinder } from '../src/search/find-places.ts';
import { makePlaces } from '../src/search/places.ts';
import { plainText } from '../src/search/plain-text.ts';
import { plainName } from '../src/search/region-names.ts';
import { buildRecord } from './build-record.ts';
import { recordFiles } from './write/record-files.ts';

/** Every region of the catalog is found by every name that a reader may type. */

const record = buildRecord('data');
const files = recordFiles(record, { version: '0.1.0', date: '2026-11-21' });
const read = (name: string) => JSON.parse(files.get(`${name}.json`) ?? 'null');
const data = readRecord(read);
const { han } = allWords(read('glossary'), data.units)['zh-Hant'];
const places = makePlaces(data, {
  name: ({ name }) => name.zh,
  around: ({ shortName }, outer) => outer + shortName.zh,
  answer: () => '',
  leadsTo: () => '',
  toTraditional: han,
});
const finder = new PlaceFinder(places);
const regions = [...data.regions, ...data.emptyRegions];
const termsOf = new Map(Map.groupBy(places, ({ name }) => name));
const hasTerm = ({ terms }: { readonly terms: string }, query: string) => terms.split('|').includes(plainText(query));

test('the list has every region of the catalog and none of its names is empty', () => {
  expect(places.length).toBe(record.files.regions.length);
  expect(places.length).toBeGreaterThan(3000);
  expect(places.filter(({ terms }) => terms.split('|').includes(''))).toEqual([]);
});

test('each answers to its names in both writings, to pinyin and initials, also where its English name is no pinyin', () => {
  const deaf = regions.flatMap(({ name, shortName, pinyin }) => {
    const syllables = pinyin.split(' ');
    const short = syllables.slice(0, [...shortName.zh].length);
    const initials = (parts: readonly string[]) => parts.map(([first]) => first).join('');
    const asked = [name.zh, shortName.zh, han(name.zh), name.en, shortName.en].map(plainName);
    if (name.zh.startsWith(shortName.zh)) asked.push(short.join(''), short.join(' '));
    asked.push(pinyin, ...(syllables.length > 1 ? [initials(syllables)] : []));
    const own = termsOf.get(name.zh) ?? [];
    return asked.filter((query) => !own.some((place) => hasTerm(place, query))).map((query) => `${name.zh} ${query}`);
  });
  expect(deaf).toEqual([]);
});

test('by its English name, with any apostrophe or none, with City or without, a place comes before all that are not called so', () => {
  const wide = regions.filter(({ level, name }) => ['province', 'prefecture'].includes(level) || name.en.includes('’'));
  const late = wide.flatMap(({ name }) => {
    const plain = plainName(name.en);
    const asked = ['', "'", '’'].map((apostrophe) => plain.replace(/['’]/g, apostrophe));
    if (name.zh.endsWith('市')) asked.push(`${plain.replace(/ City$/, '')} City`);
    return [...new Set(asked)].filter((query) => {
      const found = finder.find(query).map(({ place }) => place);
      const before = found.slice(0, found.findIndex((place) => place.name === name.zh) + 1);
      return before.length === 0 || !before.every((place) => hasTerm(place, query));
    });
  });
  expect(wide.length).toBeGreaterThan(300);
  expect(late).toEqual([]);
});

test.each([
  ["Xi'an", '西安市'],
  ['xian', '西安市'],
  ['Xi’an City', '西安市'],
  ['Yanan', '延安市'],
  ["Yan'an", '延安市'],
  ['hlbe', '呼伦贝尔市'],
  ['hulunbeier', '呼伦贝尔市'],
  ['rikaze', '日喀则市'],
  ['rkz', '日喀则市'],
  ['Shigatse', '日喀则市'],
  ['ls', '拉萨市'],
  ['nmg', '内蒙古自治区'],
  ['kbx', '康保县'],
  ['Kangbao County, Hebei', '康保县'],
  ['河北张家口康保', '康保县'],
  ['luliang', '吕梁市'],
])('%s finds %s', (query, name) => {
  const found = finder.find(query).map(({ place }) => place);
  const at = found.findIndex((place) => place.name === name);
  expect(found.slice(0, at).filter((place) => !hasTerm(place, query))).toEqual([]);
  expect(at).toBeGreaterThanOrEqual(0);
});
