import { expect, test } from 'vitest';
import { dimension, indicator, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { target } from './fixtures/target.ts';
import type { ScoredTarget } from './ledger.ts';
import { publishedSince } from './published-since.ts';
import type { Observation } from './types.ts';

const basis = (code: string) => ({ dimensions: { basis: code } });
const poor = (period: string, value: number, facts: Partial<Observation> = {}) =>
  observation({ id: `${period}-${value}`, indicator: 'income', period, value, ...basis('survey'), ...facts });
const scored = (facts: Partial<ScoredTarget>, statements: readonly string[] = []): ScoredTarget => ({
  ...target({ value: 0, dimensions: { basis: 'survey' }, documentDate: '2017-05-10', ...facts }),
  result: { inputs: [], history: [], statements } as unknown as ScoredTarget['result'],
});
const statement = {
  id: 'said',
  targets: ['t'],
  period: '2020-04-26',
  says: 'met' as const,
  source: 's',
  locator: '',
  quote: '',
  note: null,
};
const ledger = ledgerOf(
  [region('CN', 'nation')],
  [dimension('basis', 'survey', 'register', 'notStated')],
  [
    poor('2013', 346),
    poor('2019', 9.6),
    poor('2016', 113),
    poor('2018', 50, { chosen: false }),
    poor('2017', 136, { chosen: false, status: 'expected' }),
    poor('2018', 51, basis('register')),
    poor('not-stated', 1),
    observation({ id: 'rate', indicator: 'rate', period: '2018', value: 7, dimensions: { basis: 'notStated' } }),
  ],
  {
    statements: [statement],
    indicators: [
      indicator('income', { dimensions: ['basis'] }),
      indicator('rate', { dimensions: ['basis'], growthOf: 'income' }),
    ],
  },
);
const told = (facts: Partial<ScoredTarget>, statements?: readonly string[]) =>
  publishedSince(ledger, scored(facts, statements)).map(({ period, figure }) => [period, figure?.value ?? null]);

test('the chosen figures since the year before it was set, what was expected, and statements, by the time they tell of', () => {
  expect(told({}, ['said'])).toEqual([
    ['2016', 113],
    ['2017', 136],
    ['2019', 9.6],
    ['2020-04-26', null],
  ]);
});

test('series on another basis and, for growth, printed rates are part of it', () => {
  const other = { indicator: 'income', region: 'CN', dimensions: { basis: 'register' } };
  expect(told({ otherSeries: [other] })).toContainEqual(['2018', 51]);
  expect(told({ rule: 'growthAtLeast', dimensions: {} })).toContainEqual(['2018', 7]);
  expect(told({ rule: 'growthAtLeast' })).not.toContainEqual(['2018', 7]);
});

test('without a date all that is on record, and nothing without an indicator', () => {
  expect(told({ documentDate: '' })[0]).toEqual(['2013', 346]);
  expect(told({ indicator: null })).toEqual([]);
});
