import { expect, test } from 'vitest';
import { allWords } from '../src/edition/all-words.ts';
import { makeEdition } from '../src/edition/edition.ts';
import type { Figure } from '../src/figures/figure.ts';
import { makeFigures } from '../src/figures/index.ts';
import { lastBreak } from '../src/record/last-break.ts';
import { readGlossary } from '../src/record/read-record.ts';
import { isSurveyed } from '../src/record/surveyed.ts';
import type { Observation } from '../src/record/types.ts';
import { ledger, readFile } from './fixtures/whole-record.ts';

const words = allWords(readGlossary(readFile), ledger.data.units);
const english = makeEdition(ledger, words.en);
const figures = [...makeFigures(ledger).values()].map(({ make }) => make(english));
const title = (id: string) => figures.find((figure) => figure.id === id)?.title.replaceAll('\u00a0', ' ');

const provinces = ledger.regionsOf('province').filter(isSurveyed);
const drawn = (figure: Figure): Observation[] =>
  figure.rows.map(({ observation }) => ledger.observation(observation)).filter((one) => !ledger.isUngrounded(one));
/** Provinces with a value in a figure. */
const provincesIn = (figure: Figure) =>
  new Set(
    drawn(figure).flatMap(({ region, value }) =>
      value !== null && provinces.some(({ id }) => id === region) ? [region] : [],
    ),
  );
const ranks = (figure: Figure) =>
  /\b(highest|lowest|most|fewest|least|furthest) in\b|\babove the nation, .* below\b|\bfurthest, by\b/.test(
    figure.title,
  );

test('a title that calls provinces highest says of how many, unless all have a value', () => {
  const ranked = figures.filter(
    (figure) => ranks(figure) && ['ranking', 'tile-map', 'structure', 'spark-map'].includes(figure.drawing.kind),
  );
  expect(ranked.length).toBeGreaterThan(30);
  const silent = ranked.filter((figure) => {
    const { size } = provincesIn(figure);
    return size < provinces.length && !new RegExp(`\\bof (the )?${size} `).test(figure.title);
  });
  expect(silent.map(({ id, title }) => `${id}: ${title}`)).toEqual([]);
});

test('no title ranks the nation among its parts', () => {
  const name = english.regionName(ledger.nation);
  expect(
    figures.filter((figure) => new RegExp(`(highest|lowest|most|fewest|least) in ${name}\\b`).test(figure.title)),
  ).toEqual([]);
});

test('no title of a line joins values of two concepts', () => {
  const ways = figures.flatMap((figure) => {
    const [, from, to] =
      /(?: (?:rose|fell) from .*|: .* the nation) in (\d{4})(?: to|,) .* in (\d{4})/.exec(figure.title) ?? [];
    const [first] = figure.drawing.kind === 'trend' ? drawn(figure) : [];
    return first && from !== undefined && to !== undefined ? [{ figure, first, from, to }] : [];
  });
  expect(ways.length).toBeGreaterThan(100);
  const joined = ways.filter(({ figure, first: { indicator, dimensions, region }, from, to }) => {
    const own = drawn(figure).filter((one) => one.region === region && from <= one.period && one.period <= to);
    return lastBreak(own, ledger.breaksOf(indicator, dimensions, region)) !== null;
  });
  expect(joined.map(({ figure: { id, title } }) => `${id}: ${title}`)).toEqual([]);
});

// By hand from the tables: shares, incomes, and what the breaks say.
test.each([
  [
    'rural-net-income.ranking',
    'Rural net income per person (old survey), 2013: of 20 province-level regions with data, ' +
      // 19,595 − 8,896 and 8,896 − 7,154; in 1985 806 − 398 and 398 − 358.
      'Shanghai 10,699 yuan above the nation, Shanxi 1,742 yuan below (1985: 408 and 39)',
  ],
  [
    'all-residents-disposable-income-growth.ranking',
    // 13.3 − 9 and 9 − 6.9
    'Growth of disposable income per person of all residents, 2017: Tibet 4.3 percentage points above the nation, ' +
      'Liaoning and Heilongjiang 2.1 percentage points below',
  ],
  [
    // 8,896 ÷ 7,916.58 = 1.124, the growth published for 2013: the concept did not change.
    'rural-net-income.trend',
    'Rural net income per person (old survey) in China rose from 134 yuan in 1978 to 9,892 yuan in 2014',
  ],
  [
    'poverty-line.trend',
    'Rural poverty line in China rose from 2,800 yuan in 2014 to 2,952 yuan in 2016 (not comparable with data before 2014)',
  ],
  [
    'world-bank-poverty-rate.trend',
    'World Bank poverty rate in China was 0% in both 2021 and 2022 (not comparable with data before 2021)',
  ],
  [
    'monitored-risk-removed-share.trend',
    'Monitored people whose risk was removed in China was nearly 70% in 2021 and over 60% in 2023',
  ],
  [
    // 14,617 − 9,595 and 17,131 − 11,740
    'yunnan-poor-areas.rural-disposable-income',
    'Rural disposable income per person in Poor areas of Yunnan: ' +
      '5,022 yuan below the nation in 2018, 5,391 yuan below in 2020 (not comparable with data before 2013)',
  ],
  [
    'structure.rural-2022',
    'Share of sources in rural disposable income, 2022: of 2 province-level regions with data, ' +
      'the share of wages was highest in Qinghai (32.9%) and lowest in Inner Mongolia (19.3%)',
  ],
  [
    'urbanisation-rate.trend',
    'Urban share of resident population in Beijing rose from 86.0% in 2010 to 88.2% in 2024 (not comparable with data before 2010)',
  ],
])('%s says: %s', (id, said) => {
  expect(title(id)).toBe(said);
});
