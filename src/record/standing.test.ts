import { expect, test } from 'vitest';
import { dimension, indicator, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { landNeighbours, rankNeighbours, standingOf } from './standing.ts';
import type { Observation, Source } from './types.ts';

// Rural disposable income per person of 2020 in whole yuan, National Bureau of Statistics.
const published = { 11: 30126, 12: 25691, 13: 16467, 14: 13878, 15: 16567, 31: 34911, 42: 16306, 43: 16585, 50: 16361 };
const provinces = Object.keys(published);
const bordering = ['11', '12', '14', '15'];
const regions = [
  region('CN', 'nation'),
  ...provinces.map((id) => ({ ...region(id, 'province', 'CN'), neighbours: id === '13' ? bordering : [] })),
  region('1307', 'prefecture', '13'),
  region('1301', 'prefecture', '13'),
];
const income = (id: string, value: number | null, period = '2020', kind = 'rural') =>
  observation({ indicator: kind, region: id, value, period, dimensions: { incomeSource: 'total' } });
const told = (id: string, headline: number | null, dimensions = ['incomeSource']) =>
  indicator(id, { headline, dimensions });
// The catalog lists them in another order than that in which they tell.
const indicators = [told('urban', 3), told('people', 2, []), told('rural', 1), told('net', null)];
const recordOf = (observations: readonly Observation[], sources: readonly Source[] = []) =>
  ledgerOf(regions, [dimension('incomeSource', 'total')], observations, { indicators, sources });
const all = [income('CN', 17131), ...Object.entries(published).map(([id, value]) => income(id, value))];
const ledger = recordOf(all);
const hebei = ledger.region('13');

test('a province is told by its distance to the nation and its rank among its peers', () => {
  const standing = standingOf(ledger, hebei);
  // 16,467 − 17,131 = −664 yuan; 16,467 ÷ 17,131 = 96.1%
  expect(standing?.distances[0]?.difference.value).toBe(-664);
  expect(standing?.distances[0]?.ratio.value).toBeCloseTo(96.1, 1);
  expect(standing?.place).toMatchObject({ rank: 6, of: 9 });
});

test('a later value of unknown provenance is no headline, but says up to when there are any', () => {
  const forum = { id: 'forum', title: 'A list', publishers: [], published: '2021' } as unknown as Source;
  const later = { ...income('13', 18179, '2021'), sources: ['forum'] };
  const standing = standingOf(recordOf([...all, later, income('CN', 21691, '2023')], [forum]), hebei);
  expect([standing?.own.period, standing?.upTo.period, standing?.nationLater?.period]).toEqual([
    '2020',
    '2021',
    '2023',
  ]);
});

test('a year with too few peers has no rank, but an earlier one with enough is told', () => {
  const later = recordOf([...all, income('13', 18179, '2021'), income('CN', 18931, '2021')]);
  const standing = standingOf(later, hebei);
  expect(standing?.own.period).toBe('2021');
  expect(standing?.place?.observation.period).toBe('2020');
});

test('what the nation has of a later year is told, and nothing where the own figure is as new', () => {
  expect(standingOf(ledger, hebei)?.nationLater).toBeNull();
  const later = recordOf([...all, income('CN', 18931, '2021'), income('CN', 24456, '2025')]);
  expect(standingOf(later, hebei)?.nationLater?.period).toBe('2025');
  expect(standingOf(later, later.region('CN'))?.nationLater).toBeNull();
  const asNew = recordOf([...all, income('CN', 18931, '2021'), income('13', 18179, '2021')]);
  expect(standingOf(asNew, hebei)?.nationLater).toBeNull();
});

test('a year with fewer than half of the peers of the fullest one has no rank: eight of seventeen are no ranking', () => {
  const more = ['21', '22', '23', '32', '33', '34', '35', '36'];
  const wide = [...regions, ...more.map((id) => region(id, 'province', 'CN'))];
  const before = [...Object.keys(published), ...more].map((id) => income(id, 16000, '2020'));
  const after = Object.keys(published).map((id) => income(id, 18000, '2021'));
  const placeWith = (later: readonly Observation[]) => {
    const record = ledgerOf(wide, [dimension('incomeSource', 'total')], [...before, ...later], { indicators });
    return standingOf(record, record.region('13'))?.place?.observation.period;
  };
  expect(placeWith(after.slice(0, 8))).toBe('2020');
  expect(placeWith(after)).toBe('2021');
});

test('a prefecture is held against its province and the nation, the nation against nothing', () => {
  const with1307 = recordOf([...all, income('1307', 14000)]);
  const standing = standingOf(with1307, with1307.region('1307'));
  expect(standing?.distances.map(({ reference }) => reference.region)).toEqual(['13', 'CN']);
  expect(standingOf(ledger, ledger.region('CN'))?.distances).toEqual([]);
});

test('without the first income the next on record tells, and no headline that is none; without any there is no standing', () => {
  const people = observation({ indicator: 'people', region: '1301' });
  const urban = recordOf([...all, income('1301', 40000, '2018', 'urban'), people, income('1301', 9, '2018', 'net')]);
  expect(standingOf(urban, urban.region('1301'))?.own.indicator).toBe('urban');
  expect(standingOf(urban, urban.region('1307'))).toBeNull();
  expect(standingOf(recordOf([income('13', null)]), hebei)).toBeNull();
});

test('next in rank are the two above and the two below, fewer at an end', () => {
  const around = (id: string) => {
    const place = standingOf(ledger, ledger.region(id))?.place;
    return place ? rankNeighbours(ledger, place).map(({ observation: { region: at } }) => at) : [];
  };
  expect(around('13')).toEqual(['43', '15', '13', '50', '42']);
  expect(around('31')).toEqual(['31', '11', '12']);
});

test('across the border stand those of the catalog with a figure of the year, the highest first', () => {
  const found = landNeighbours(ledger, hebei, income('13', 16467));
  expect(found.map(({ reference, difference }) => [reference.region, difference.value])).toEqual([
    ['11', -13659],
    ['12', -9224],
    ['15', -100],
    ['14', 2589],
  ]);
});

test('below the province, what lies under the same parent stands beside', () => {
  const two = recordOf([...all, income('1307', 14000), income('1301', 17000)]);
  const found = landNeighbours(two, two.region('1307'), income('1307', 14000));
  expect(found.map(({ reference }) => reference.region)).toEqual(['1301']);
});
