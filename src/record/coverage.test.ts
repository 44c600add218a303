import { expect, test } from 'vitest';
import {
  bestByYear,
  countsByYear,
  coverageKind,
  coverageOf,
  coveredByYear,
  regionsAlike,
  yearsOf,
} from './coverage.ts';
import { region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';

test('nothing covers nothing', () => {
  expect(coverageOf([])).toEqual({ regions: 0, from: null, to: null });
});

test('regions are counted once, years run from first to last, spans count by their last year', () => {
  const figures = [
    observation({ period: '2013' }),
    observation({ period: '2016/2020' }),
    observation({ region: '130000', period: 'not-stated' }),
  ];
  expect(coverageOf(figures)).toEqual({ regions: 2, from: 2013, to: 2020 });
  expect(coverageOf(figures.slice(2))).toEqual({ regions: 1, from: null, to: null });
});

test('the best figure of a year is a published one, then the one closest to the publisher', () => {
  const derived = observation({ period: '2013', status: 'derived', source: 'sum' });
  const copy = observation({ period: '2013', tier: 'C', source: 'copy' });
  const own = observation({ period: '2013', tier: 'A', source: 'own' });
  const quarter = observation({ period: '2013-Q1' });
  expect([...bestByYear([derived, copy, own, quarter])]).toEqual([['CN 2013', own]]);
  expect(bestByYear([derived, copy]).get('CN 2013')).toBe(copy);
  expect([derived, copy, own].map(coverageKind)).toEqual(['derived', 'C', 'A']);
});

test('years run from the first to the last, spans and parts of years left out', () => {
  expect(yearsOf([])).toEqual([]);
  const periods = ['2016', '2013', '2001/2005', '2020-Q1'];
  expect(yearsOf(periods.map((period) => observation({ period })))).toEqual([2013, 2014, 2015, 2016]);
});

test('regions of which the same is on record stand together, and one of which nothing is stands there too', () => {
  const [nation, hebei, sichuan, taiwan] = ['CN', '130000', '510000', '710000'].map((id) => ({ id }));
  const figures = [
    observation({ period: '2013', tier: 'A' }),
    observation({ region: '130000', period: '2013', tier: 'B' }),
    observation({ region: '130000', period: '2015', status: 'derived' }),
    observation({ region: '510000', period: '2013', tier: 'B' }),
    observation({ region: '510000', period: '2015', status: 'derived' }),
  ];
  const all = [nation, hebei, taiwan, sichuan].flatMap((region) => region ?? []);
  const found = regionsAlike(all, [2013, 2014, 2015], bestByYear(figures));
  expect(found.map(({ regions, years }) => [regions, [...years]])).toEqual([
    [
      [nation],
      [
        ['A', [2013]],
        ['absent', [2014, 2015]],
      ],
    ],
    [
      [hebei, sichuan],
      [
        ['B', [2013]],
        ['absent', [2014]],
        ['derived', [2015]],
      ],
    ],
    [[taiwan], [['absent', [2013, 2014, 2015]]]],
  ]);
  expect(regionsAlike([], [2013], new Map())).toEqual([]);
});

test('a year counts who has a published figure, who only a computed one and who none; like years stand together', () => {
  const province = (id: string, macroRegion: string | null) => ({ ...region(id, 'province', 'CN'), macroRegion });
  const [hebei, yunnan, tibet, macao] = [
    province('130000', 'east'),
    province('530000', 'west'),
    province('540000', 'west'),
    province('820000', null),
  ] as const;
  const figures = [
    ...['2018', '2019', '2021'].map((period) => observation({ region: '130000', period })),
    ...['2018', '2019'].map((period) => observation({ region: '530000', period })),
    observation({ region: '540000', period: '2021', status: 'derived' }),
    observation({ region: '820000', period: '2018' }),
  ];
  const found = coveredByYear([hebei, yunnan, tibet, macao], [2018, 2019, 2020, 2021], bestByYear(figures));
  expect(found).toEqual([
    { years: [2018, 2019], published: [hebei, yunnan], derived: [], missing: [tibet] },
    { years: [2020], published: [], derived: [], missing: [hebei, yunnan, tibet] },
    { years: [2021], published: [hebei], derived: [tibet], missing: [yunnan] },
  ]);
  expect(coveredByYear([macao], [2018], bestByYear(figures))).toEqual([
    { years: [2018], published: [], derived: [], missing: [] },
  ]);
  expect(coveredByYear([hebei], [], new Map())).toEqual([]);
});

test('years are told by how many, whoever they are', () => {
  const year = (one: number, published: string[], derived: string[] = []) => ({
    ...{ years: [one], published, derived },
    missing: [],
  });
  const rows = [
    year(2013, ['a', 'b']),
    year(2014, ['a', 'c']),
    year(2015, []),
    year(2016, ['a', 'b']),
    year(2017, ['a'], ['b']),
  ];
  expect(countsByYear(rows)).toEqual([
    { years: [2013, 2014], published: 2, derived: 0 },
    { years: [2016], published: 2, derived: 0 },
    { years: [2017], published: 1, derived: 1 },
  ]);
  expect(countsByYear([])).toEqual([]);
});
