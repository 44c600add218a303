import { expect, test } from 'vitest';
import { observation } from '../fixtures/observation.ts';
import { record } from './fixtures/record.ts';
import { aimsOf, quotedOf, resolveFigure, resolveText, rounded } from './resolve.ts';

const ledger = record();
const article = { source: 'article' };
const resolve = (text: string) => resolveText(ledger, article, text);

test('a figure is found by its id in the document, with what the sentence wants of it', () => {
  expect(resolve('{figure S004-01 bare decimals=0}')).toMatchObject([
    { kind: 'number', observation: { value: 10905 }, unit: false, decimals: 0 },
  ]);
  expect(resolve('{figure d01}')).toMatchObject([{ observation: { value: 9399 }, unit: true, decimals: undefined }]);
});

test('any figure on record is found by indicator, region and period', () => {
  expect(resolve('{value income CN 2022}')).toMatchObject([{ observation: { value: 14342 } }]);
  expect(resolveFigure(ledger, article, 'value income CN 2021').value).toBe(12550);
});

test('aims are named, their goals told and their number counted by verdict', () => {
  expect(resolve('{goal share}{target pride}{region 130700}')).toMatchObject([
    { kind: 'goal', target: { value: 70 } },
    { kind: 'target', target: { id: 'pride' } },
    { kind: 'region', region: { slug: 'zhangjiakou' } },
  ]);
  expect(resolve('{count aims}{count noData}{count qualitative}')).toMatchObject([
    { count: 2 },
    { count: 1 },
    { count: 1 },
  ]);
  expect(aimsOf(ledger, { source: 'nothing' })).toEqual([]);
});

test.each([
  ['{figure S004-99}', 'source article has no figure "S004-99"'],
  ['{figure}', 'source article has no figure ""'],
  ['{value income CN 2030}', 'no figure on record for income CN 2030 total'],
  ['{value outcome CN 2021}', 'no indicator "outcome"'],
  ['{value income CN 2021 colour=red}', 'income has no dimension "colour"'],
  ['{figure S004-01 decimals=few}', 'decimals=few is no number of decimals'],
  ['{goal pride}', 'target pride has no number'],
  ['{goal nothing}', 'no target "nothing"'],
  ['{target nothing}', 'no target "nothing"'],
  ['{region 999999}', 'no region "999999"'],
  ['{count met}', 'no aim of the document has the verdict "met"'],
])('%s resolves to nothing and says why', (text, message) => {
  expect(() => resolve(text)).toThrow(RangeError);
  expect(() => resolve(text)).toThrow(message);
});

test('a computed figure is rounded in its own unit, a published one and an absent one are left alone', () => {
  const average = observation({ status: 'derived', value: 515.789473684, unit: 'yuan-10k' });
  expect(rounded(average, 0).value).toBe(516);
  expect(rounded(average, undefined).value).toBe(515.789473684);
  expect(rounded(observation({ value: 60.84 }), 0).value).toBe(60.84);
  expect(rounded(observation({ status: 'derived', value: null }), 0).value).toBeNull();
  expect(rounded(observation({ status: 'derived', value: -0.04 }), 1).value).toBe(-0);
});

test('a figure of another document is not taken for one of this', () => {
  expect(() => resolveText(ledger, { source: 'elsewhere' }, '{figure S004-01}')).toThrow('elsewhere has no figure');
});

test('only a figure with words on record can be quoted, only figures stand in a row', () => {
  expect(quotedOf(ledger, article, 'S004-01').quote).toBe('人均纯收入为10905元');
  expect(() => quotedOf(ledger, article, 'd01')).toThrow('has no quote');
  expect(() => resolveFigure(ledger, article, 'target share')).toThrow('expected "figure …" or "value …"');
});
