import { expect, test } from 'vitest';
import { record } from './fixtures/record.ts';
import { subjectRecord } from './fixtures/subject-record.ts';
import { documentTargets, resolveText } from './resolve.ts';
import { quotedOf, resolveValue } from './stated-value.ts';

const ledger = record();
const article = { source: 'article' };
const resolve = (text: string) => resolveText(ledger, article, text);

test('a figure is found by its id in the document, with what the sentence wants of it', () => {
  expect(resolve('{stated S004-01 bare decimals=0}')).toMatchObject([
    { kind: 'number', observation: { value: 10905 }, unit: false, decimals: 0 },
  ]);
  expect(resolve('{stated d01}')).toMatchObject([{ observation: { value: 9399 }, unit: true, decimals: undefined }]);
});

test('any figure on record is found by indicator, region and period', () => {
  expect(resolve('{value income CN 2022}')).toMatchObject([{ observation: { value: 14342 } }]);
  expect(resolveValue(ledger, article, 'value income CN 2021').value).toBe(12550);
});

test('targets are named, their goals told and their number counted by verdict', () => {
  expect(resolve('{goal share}{target pride}{region 130700}')).toMatchObject([
    { kind: 'goal', target: { value: 70 } },
    { kind: 'target', target: { id: 'pride' } },
    { kind: 'region', region: { slug: 'zhangjiakou' } },
  ]);
  expect(resolve('{count targets}{count noData}{count qualitative}')).toMatchObject([
    { count: 2 },
    { count: 1 },
    { count: 1 },
  ]);
  expect(documentTargets(ledger, { source: 'nothing' })).toEqual([]);
});

const about = subjectRecord();
const groups = { banded: { level: 'province', among: 'incidence', without: 'incidence single' } } as const;
const tell = (text: string) => resolveText(about, { groups }, text);

test('the latest of a series, a code, the first year of a chart and a way are told by name', () => {
  expect(tell('{latest incidence CN standard=old}')).toMatchObject([{ kind: 'number', observation: { value: 2.8 } }]);
  expect(tell('{code place town}, from {from shares} on')).toMatchObject([
    { name: { en: 'town' } },
    ', from ',
    '2013',
    ' on',
  ]);
  expect(tell('{link /coverage/incidence/ Coverage of incidence}')).toEqual([
    { kind: 'link', path: '/coverage/incidence/', words: 'Coverage of incidence' },
  ]);
  expect(tell('{target pride bare}')).toMatchObject([{ kind: 'target', bare: true }]);
});

test('the regions of a group are named and counted, targets of a theme counted by group', () => {
  expect(tell('{count banded}: {regions banded}')).toMatchObject(['1', ': ', { regions: [{ id: 'B' }] }]);
  expect(tell('{count targets poverty scored}{count targets poverty unscored}')).toEqual(['2', '1']);
  expect(tell('{count targets poverty nation}{count targets poverty regions}')).toEqual(['1', '2']);
});

// 200 of 1,000 are wages: to be half of the whole they must be the 800 that the rest is, 600 more.
test('what a part must rise by to be the share aimed at is computed', () => {
  expect(tell('{increase half income A 2022 incomeSource=wages}')).toMatchObject([
    { kind: 'amount', value: 600, unit: { id: 'yuan' }, decimals: 0 },
  ]);
});

test.each([
  ['{latest incidence T}', 'no figure on record for incidence T new, survey'],
  ['{value incidence CN}', 'no figure on record for incidence CN new, survey'],
  ['{code place hill}', 'place has no code "hill"'],
  ['{code size big}', 'no dimension "size"'],
  ['{from shares-2008}', 'no chart "shares-2008" that begins with a year'],
  ['{link coverage words}', '"coverage" is no address such as /coverage/'],
  ['{regions nowhere}', 'no group of regions "nowhere"; there are banded'],
  ['{count targets weather scored}', 'no targets "weather scored"'],
  ['{increase pride income A 2022 incomeSource=wages}', 'target pride has no number'],
  ['{increase half income B 2022 incomeSource=wages}', 'no figure on record for income B 2022 total'],
])('%s of a subject resolves to nothing and says why', (text, message) => {
  expect(() => tell(text)).toThrow(RangeError);
  expect(() => tell(text)).toThrow(message);
});

test.each([
  ['{stated S004-99}', 'source article has no figure "S004-99"'],
  ['{stated}', 'source article has no figure ""'],
  ['{value income CN 2030}', 'no figure on record for income CN 2030 total'],
  ['{value outcome CN 2021}', 'no indicator "outcome"'],
  ['{value income CN 2021 colour=red}', 'income has no dimension "colour"'],
  ['{stated S004-01 decimals=few}', 'decimals=few is no number of decimals'],
  ['{goal pride}', 'target pride has no number'],
  ['{goal nothing}', 'no target "nothing"'],
  ['{target nothing}', 'no target "nothing"'],
  ['{region 999999}', 'no region "999999"'],
  ['{count met}', 'no target of the document has the verdict "met"'],
])('%s resolves to nothing and says why', (text, message) => {
  expect(() => resolve(text)).toThrow(RangeError);
  expect(() => resolve(text)).toThrow(message);
});

test('a figure of another document is not taken for one of this', () => {
  expect(() => resolveText(ledger, { source: 'elsewhere' }, '{stated S004-01}')).toThrow('elsewhere has no figure');
});

test('only a figure with words on record can be quoted, only figures stand in a row', () => {
  expect(quotedOf(ledger, article, 'S004-01').quote).toBe('人均纯收入为10905元');
  expect(() => quotedOf(ledger, article, 'd01')).toThrow('has no quote');
  expect(() => resolveValue(ledger, article, 'target share')).toThrow('expected "stated …", "value …" or "latest …"');
});
