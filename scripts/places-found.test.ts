import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import { allWords } from '../src/edition/all-words.ts';
import { readGlossary, readRecord } from '../src/record/read-record.ts';
import { foldingTable, hanRuns, makeConverter } from '../src/search/character-table.ts';
import { PlaceFinder } from '../src/search/find-places.ts';
import { makePlaces } from '../src/search/places.ts';
import { plainText } from '../src/search/plain-text.ts';
import { plainName, regionNames } from '../src/search/region-names.ts';
import { readFile, record } from './fixtures/whole-record.ts';

/** Every region of the catalog is found by every name that a reader may type. */

const data = readRecord(readFile);
const { han } = allWords(readGlossary(readFile), data.units)['zh-Hant'];
const toHans = OpenCC.Converter({ from: 't', to: 'cn' });
const places = makePlaces(data, han, () => '');
const fold = foldingTable(hanRuns(JSON.stringify([data.regions, data.emptyRegions])).join(''), toHans);
const finder = new PlaceFinder({ texts: 'zh', around: '%o%i', leadsTo: '%p', fold, places });
const regions = [...data.regions, ...data.emptyRegions];
const folded = makeConverter(fold);
const plain = (text: string) => plainText(folded(text));
/** Terms of all regions of a name. */
const termsOf = Map.groupBy(
  regions.flatMap((region) =>
    regionNames(region).map((name) => [plain(region.name.zh), plain(plainName(name))] as const),
  ),
  ([name]) => name,
);
const answersTo = (name: string, query: string) =>
  termsOf.get(plain(name))?.some(([, term]) => term === plain(query)) ?? false;

test('the list has every region of the catalog and none of its names is empty', () => {
  expect(places.length).toBe(record.files.regions.length);
  expect(places.length).toBeGreaterThan(3000);
  expect(regions.filter((region) => plain(region.name.zh) === '' || region.pinyin === '')).toEqual([]);
});

test('each answers to its names in both writings, to pinyin and initials, also where its English name is no pinyin', () => {
  const deaf = regions.flatMap(({ name, shortName, pinyin }) => {
    const syllables = pinyin.split(' ');
    const short = syllables.slice(0, [...shortName.zh].length);
    const initials = (parts: readonly string[]) => parts.map(([first]) => first).join('');
    const asked = [name.zh, shortName.zh, han(name.zh), name.en, shortName.en].map(plainName);
    if (name.zh.startsWith(shortName.zh)) asked.push(short.join(''), short.join(' '));
    asked.push(pinyin, ...(syllables.length > 1 ? [initials(syllables)] : []));
    return asked.filter((query) => !answersTo(name.zh, query)).map((query) => `${name.zh} ${query}`);
  });
  expect(deaf).toEqual([]);
});

test('by its English name, with any apostrophe or none, with City or without, a place comes before all that are not called so', () => {
  const wide = regions.filter(({ level, name }) => ['province', 'prefecture'].includes(level) || name.en.includes('’'));
  const late = wide.flatMap(({ name }) => {
    const english = plainName(name.en);
    const asked = ['', "'", '’'].map((apostrophe) => english.replace(/['’]/g, apostrophe));
    if (name.zh.endsWith('市')) asked.push(`${english.replace(/ City$/, '')} City`);
    return [...new Set(asked)].filter((query) => !comesFirst(query, name.zh));
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
  ['Ordos', '鄂尔多斯市'],
  ['Ürümqi', '乌鲁木齐市'],
  ['wlmq', '乌鲁木齐市'],
  ['rkz', '日喀则市'],
  ['Shigatse', '日喀则市'],
  ['ls', '拉萨市'],
  ['nmg', '内蒙古自治区'],
  ['kbx', '康保县'],
  ['Kangbao County, Hebei', '康保县'],
  ['河北张家口康保', '康保县'],
  ['luliang', '吕梁市'],
])('%s finds %s', (query, name) => {
  expect(comesFirst(query, name)).toBe(true);
});

/** Whether a place is found before all that are not called so. */
function comesFirst(query: string, name: string): boolean {
  const found = finder.find(query).map((place) => place.name);
  const at = found.findIndex((other) => plain(other) === plain(name));
  return at !== -1 && found.slice(0, at).every((other) => answersTo(other, query));
}
