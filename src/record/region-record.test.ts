import { expect, test } from 'vitest';
import { documentsOn } from './documents-on.ts';
import { dimension, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { latestBySeries } from './latest-by-series.ts';
import { regionCoverage } from './region-coverage.ts';
import type { Source } from './types.ts';

const regions = [region('CN', 'nation'), region('13', 'province', 'CN'), region('130131', 'county', '13')];

test('the latest figure of a series stands for it; a county on a list is no figure', () => {
  const ledger = ledgerOf(
    regions,
    [],
    [
      observation({ region: '130131', period: '2019', value: 5 }),
      observation({ region: '130131', period: '2020', value: 6 }),
      observation({ region: '130131', indicator: 'list', unit: 'count', value: 1 }),
    ],
  );
  const county = ledger.region('130131');
  expect(latestBySeries(ledger, county, ledger.ofRegion('130131')).map(({ value }) => value)).toEqual([6]);
  expect(latestBySeries(ledger, county, [])).toEqual([]);
});

test('a document gives its fullest sentence that is short enough, those with more figures first', () => {
  const said = (source: string, quote: string | null, period: string) =>
    observation({ region: '13', source, sources: [source], quote, period });
  const ledger = ledgerOf(
    regions,
    [],
    [
      said('a', '13.6万人', '2018'),
      said('b', '51981户', '2017'),
      said('b', '51981户135214人搬迁', '2019'),
      said('b', 'x'.repeat(200), '2020'),
      said('c', null, '2021'),
      said('d', '2 | 西宁市 | 33497 | 40197 | 15797 |', '2022'),
      said('e', '12856, 13707, 14817, 15856', '2022'),
    ],
  );
  expect(documentsOn(ledger, ledger.region('13'))).toEqual([
    { source: 'b', quote: '51981户135214人搬迁', whole: '51981户135214人搬迁', uses: 3 },
    { source: 'a', quote: '13.6万人', whole: '13.6万人', uses: 1 },
  ]);
});

test('what nobody put their name to is no document', () => {
  const source = (id: string, ...publishers: readonly string[]) =>
    ({ id, publishers, published: '2020' }) as unknown as Source;
  const sources = [source('forum'), source('bureau', 'bureau')];
  const said = (id: string) =>
    observation({ region: '13', source: id, sources: [id], quote: `${id}：13.6万人`, period: id });
  const ledger = ledgerOf(regions, [], [said('forum'), said('bureau')], { sources });
  expect(documentsOn(ledger, ledger.region('13')).map((passage) => passage.source)).toEqual(['bureau']);
});

test('a sentence that is too long is cut where it is quoted', () => {
  const long = observation({ region: '13', quote: `${'长'.repeat(170)}。` });
  const [passage] = documentsOn(ledgerOf(regions, [], [long]), regions[1] as (typeof regions)[number]);
  expect(passage?.quote).toBe(`${'长'.repeat(160)}…`);
});

test('years of the nation without a figure of the region are missing', () => {
  const ledger = ledgerOf(
    regions,
    [],
    ['2018', '2019', '2020']
      .map((period) => observation({ region: 'CN', period }))
      .concat(observation({ region: '13', period: '2019' })),
  );
  expect(regionCoverage(ledger, ledger.region('13'), 'income')).toEqual({
    indicator: 'income',
    years: [2019],
    missing: [2018, 2020],
  });
  expect(
    regionCoverage(ledgerOf(regions, [], [observation({ region: '13' })]), ledger.region('13'), 'income'),
  ).toBeNull();
});

test('a total stands before its parts, and these in the order of the catalog, however the record has them', () => {
  const parts = ['transfer', 'business', 'total', 'wages'];
  const record = ledgerOf(
    [region('CN', 'nation')],
    [dimension('incomeSource', 'total', 'wages', 'business', 'transfer')],
    parts.map((incomeSource) => observation({ region: 'CN', value: 1, dimensions: { incomeSource } })),
  );
  const found = latestBySeries(record, record.region('CN'), record.ofRegion('CN'));
  expect(found.map(({ dimensions }) => dimensions.incomeSource)).toEqual(['total', 'wages', 'business', 'transfer']);
});
