import { beforeAll, expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { measureUnit } from '../figures/comparison/measured-words.ts';
import { observation } from '../record/fixtures/observation.ts';
import { Ledger, type RecordData } from '../record/ledger.ts';
import { type CompareRecord, editionOf, optionsOf } from './compare-record.ts';
import { makeRecord } from './make-record.ts';
import { searchRegions } from './search-regions.ts';

const text = (zh: string, en: string) => ({ zh, en });
const region = (id: string, slug: string, level: string, parent: string | null, zh: string, en: string) => ({
  ...{ id, slug, level, parent, macroRegion: null, neighbours: [], name: text(zh, en), shortName: text(zh, en) },
  ...{ aliases: [], pinyin: zh === '内蒙古' ? 'nei meng gu' : en.toLowerCase().replace('shaan', 'shan ') },
});
const figure = (place: string, period: string, facts: object = {}) =>
  observation({ id: `${place}${period}`, region: place, period, value: 1, dimensions: {}, chosen: true, ...facts });

const ledger = new Ledger({
  regions: [
    region('CN', 'china', 'nation', null, '全国', 'China'),
    region('150000', 'inner-mongolia', 'province', 'CN', '内蒙古', 'Inner Mongolia'),
    region('610000', 'shaanxi', 'province', 'CN', '陕西', 'Shaanxi'),
    region('610100', 'nowhere', 'prefecture', '610000', '某市', 'Nowhere'),
    region('610101', 'listed-610101', 'county', '610100', '某县', 'Listed'),
    region('610102', 'known-610102', 'county', '610100', '另县', 'Known'),
  ],
  indicators: ['rural-disposable-income', 'lone', 'list'].map((id) => ({
    ...{ id, theme: 'incomes', unit: id === 'list' ? 'count' : 'percent', decimals: 1, direction: 'higher' },
    ...{
      flow: false,
      dimensions: [],
      breaks: [],
      name: text(id, id),
      headline: id === 'rural-disposable-income' ? 1 : null,
    },
  })),
  dimensions: [],
  units: ['percent', 'percentage-points', 'count'].map((id) => ({
    ...{ id, kind: id, exponent: 0, name: text(id, id), symbol: text(id, id) },
  })),
  sources: [],
  licences: [],
  translations: [],
  release: { version: '0.1.0' },
  targets: [],
  observations: [
    ...['CN', '610000', '610102'].flatMap((place) => [
      figure(place, '2019', { indicator: 'rural-disposable-income' }),
      figure(place, '2020', { indicator: 'rural-disposable-income' }),
    ]),
    figure('CN', '2020', { indicator: 'lone' }),
    ...['610101', '610102'].map((place) => figure(place, '2018', { indicator: 'list', unit: 'count' })),
  ],
} as unknown as RecordData);

let catalog: CompareRecord;
beforeAll(() => {
  const words = allWords([], ledger.data.units);
  catalog = makeRecord(makeEdition(ledger, words.en), words['zh-Hant'].han);
});
const search = (query: string) =>
  searchRegions(optionsOf(catalog, editionOf(catalog, []).record), query).map(({ slug }) => slug);

test('an indicator with one figure is left out: it compares with nothing', () => {
  expect(catalog.indicators.map(({ id }) => id)).toEqual(['rural-disposable-income', 'list']);
});

test('a difference of percentages is in percentage points', () => {
  const edition = editionOf(catalog, []);
  expect(measureUnit(edition, edition.record.indicator('rural-disposable-income'), 'gap').name).toBe(
    'percentage-points',
  );
});

test('all provinces can be chosen, a county only with more than its place on a list', () => {
  expect(catalog.regions.map(({ slug }) => slug)).toEqual(['china', 'inner-mongolia', 'shaanxi', 'known-610102']);
});

test('a region lies in the nearest one that can be chosen', () => {
  expect(catalog.regions.at(-1)?.parent).toBe('610000');
});

test.each([
  ['内蒙', 'inner-mongolia'],
  ['內蒙', 'inner-mongolia'],
  ['nmg', 'inner-mongolia'],
  ['Neimenggu', 'inner-mongolia'],
  ['陝西', 'shaanxi'],
  ['shaanxi', 'shaanxi'],
  ['shanxi', 'shaanxi'],
  ['sx', 'shaanxi'],
])('%s finds %s', (query, slug) => {
  expect(search(query)).toContain(slug);
});

test('only messages that the comparison speaks go along', () => {
  expect(catalog.messages['compare.title']).toBe('Compare');
  expect(catalog.messages['home.title']).toBeUndefined();
});
