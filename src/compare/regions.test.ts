import { expect, test } from 'vitest';
import { options } from '../record/comparison/fixtures/compared.ts';
import { presetRegions } from './presets.ts';
import { searchRegions } from './search-regions.ts';

const search = (text: string) => searchRegions(options, text).map(({ id }) => id);

test.each([
  ['河北', ['hebei']],
  ['河', ['hebei']],
  ['hebei', ['hebei']],
  ['He bei', ['hebei']],
  ['hb', ['hebei']],
  ['ＨＢ', ['hebei']],
  ['內蒙古', ['inner-mongolia']],
  ['nmg', ['inner-mongolia']],
  ['Inner Mongolia', ['inner-mongolia']],
  ['', []],
  ['  ', []],
  ['xyz', []],
])('%j finds %j', (text, found) => {
  expect(search(text)).toEqual(found);
});

test('whole names come before beginnings, beginnings before anything inside', () => {
  expect(search('hn')).toEqual(['hainan']);
  expect(search('an')).toEqual(['shanxi', 'hainan', 'taiwan', 'zhangjiakou']);
  expect(search('hai')).toEqual(['hainan']);
});

test('neighbours stand behind the subject, also of a place inside a province', () => {
  expect(presetRegions('neighbours', 'hebei', options)).toEqual(['hebei', 'beijing', 'shanxi']);
  expect(presetRegions('neighbours', 'zhangjiakou', options)).toEqual(['zhangjiakou', 'beijing', 'shanxi']);
});

test('an island, the nation and nobody have no neighbours', () => {
  for (const subject of ['hainan', 'china', undefined])
    expect(presetRegions('neighbours', subject, options)).toBeNull();
});

test('the macro-region holds its provinces; some provinces lie in none', () => {
  expect(presetRegions('macroRegion', 'hebei', options)).toEqual(['hebei', 'beijing', 'hainan']);
  expect(presetRegions('macroRegion', 'taiwan', options)).toBeNull();
});

test('the poorest come lowest first, all provinces with the subject in front', () => {
  expect(presetRegions('poorest', 'hebei', options)).toEqual(['shanxi', 'inner-mongolia']);
  expect(presetRegions('provinces', 'shanxi', options)?.slice(0, 3)).toEqual(['shanxi', 'beijing', 'hebei']);
  expect(presetRegions('provinces', undefined, options)?.[0]).toBe('beijing');
});
