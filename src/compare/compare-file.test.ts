import { expect, test } from 'vitest';
import { observation } from '../record/fixtures/observation.ts';
import { Ledger, type RecordData } from '../record/ledger.ts';
import { type CompareFile, compareFile, observationsOf } from './compare-file.ts';

const facts = { indicator: 'income', region: '130000', dimensions: { incomeSource: 'wages' }, chosen: true } as const;
const rows = [
  observation({
    ...facts,
    id: 'a',
    period: '2020',
    value: 16467.04,
    low: 16467.035,
    high: 16467.045,
    printed: '16467.04',
  }),
  observation({
    ...facts,
    id: 'b',
    period: '2019',
    value: null,
    low: 3,
    high: 5,
    printed: '3-5',
    qualifier: 'range',
    tier: 'C',
  }),
  observation({ ...facts, id: 'c', period: '2019-Q1', value: 1, low: 1, high: 1 }),
  observation({ ...facts, id: 'd', period: '2018', value: 1, low: 1, high: 1, chosen: false }),
];
const source = {
  ...{ title: '年鉴', publishers: ['bureau'], publisher: { zh: '统计局', en: 'Bureau' }, published: '2021' },
  ...{ copy: 'original', read: '2026-11', language: 'zh-Hans' },
};
const ledger = new Ledger({
  regions: [{ id: '130000', slug: 'hebei' }],
  indicators: [{ id: 'income', dimensions: ['incomeSource'] }],
  dimensions: [],
  units: [],
  sources: [...new Set(rows.map((row) => row.source))].map((id) => ({ id, ...source })),
  licences: [],
  translations: [],
  targets: [],
  observations: rows,
} as unknown as RecordData);

const written = JSON.parse(JSON.stringify(compareFile(ledger, 'income'))) as CompareFile;
const read = (regionOf = (slug: string): string | undefined => (slug === 'hebei' ? '130000' : undefined)) =>
  observationsOf(written, 'yuan', regionOf);

test('writing and reading loses nothing of a yearly value', () => {
  expect(read().map(({ period }) => period)).toEqual(['2019', '2020']);
  expect(read()[1]).toMatchObject({ value: 16467.04, low: 16467.035, high: 16467.045, printed: '16467.04' });
  expect(read()[0]).toMatchObject({ value: null, low: 3, high: 5, qualifier: 'range', tier: 'C' });
  expect(read()[0]).toMatchObject({ region: '130000', dimensions: { incomeSource: 'wages' }, unit: 'yuan' });
  expect(read()[0]?.source).toBe(rows[1]?.source);
  expect(written.sources).toEqual([{ id: rows[1]?.source, ...source }]);
});

test('a region that is not known is left out', () => {
  expect(read(() => undefined)).toEqual([]);
});
