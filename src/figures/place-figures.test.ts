import { expect, test } from 'vitest';
import { ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { ListedFigure } from '../record/listed-figure.ts';
import { placeFigures } from './place-figures.ts';

const regions = [
  region('CN', 'nation'),
  region('A', 'province', 'CN'),
  { ...region('B', 'province', 'CN'), slug: 'bee' },
  region('A1', 'prefecture', 'A'),
];
const ledger = ledgerOf(
  regions,
  [],
  [
    ...['2019', '2020'].map((period) => observation({ indicator: 'income', region: 'CN', period, value: 1 })),
    ...['2019', '2020'].map((period) => observation({ indicator: 'people', region: 'A', period, value: 1 })),
    observation({ indicator: 'people', region: 'B', period: '2020', value: 1 }),
  ],
);
const row = (more: Partial<ListedFigure>): ListedFigure => ({
  ...{ id: 'x', kind: 'trend', each: null, series: [], region: null, level: null, others: [], codes: null },
  ...{ period: null, target: null, named: [], title: null, subtitle: null, labels: [], groups: [], remarks: [] },
  ...{ page: '/', linked: false, pictures: [], frozen: false, ...more },
});
const each = (of: 'indicator' | 'region', only: string[] = [], except: string[] = []) => ({ of, only, except });
const ids = (more: Partial<ListedFigure>) => placeFigures(ledger, row(more)).map(({ id }) => id);

test('a row without each is one figure about the nation', () => {
  const placed = placeFigures(ledger, row({ series: [{ indicator: 'income', dimensions: {} }] }));
  expect(placed).toMatchObject([{ id: 'x', page: '/', region: 'CN', series: [{ indicator: 'income' }] }]);
});

test('a row for each indicator draws that indicator', () => {
  const placed = placeFigures(ledger, row({ id: '{indicator}.map', page: '/i/{indicator}/', each: each('indicator') }));
  expect(placed.map(({ id, page, series }) => [id, page, series[0]?.indicator])).toEqual([
    ['income.map', '/i/income/', 'income'],
    ['people.map', '/i/people/', 'people'],
  ]);
  expect(ids({ id: '{indicator}', each: each('indicator', [], ['poverty']) })).toEqual([]);
});

test('a row for each region has the slug in its address, is about the region, and can be limited to levels', () => {
  expect(placeFigures(ledger, row({ id: '{region}.x', each: each('region', ['province']) }))).toMatchObject([
    { id: 'A.x', region: 'A' },
    { id: 'bee.x', region: 'B' },
  ]);
  expect(ids({ id: '{region}', each: each('region', [], ['nation', 'province']) })).toEqual(['A1']);
});

test('the longest series is of the nation where it has one, else of the region with most years', () => {
  const placed = placeFigures(ledger, row({ id: '{indicator}', each: each('indicator'), region: 'longest' }));
  expect(placed.map(({ region: about }) => about)).toEqual(['CN', 'A']);
});

test('a year, a span, and all years from one on are told apart', () => {
  const times = ['2008', '2016/2020', '2010/', null].map((period) => {
    const [placed] = placeFigures(ledger, row({ period }));
    return [placed?.year, placed?.from];
  });
  expect(times).toEqual([
    ['2008', null],
    ['2016/2020', null],
    [null, '2010'],
    [null, null],
  ]);
});
