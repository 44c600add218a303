import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import { target } from '../record/fixtures/target.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import type { Unit } from '../record/types.ts';
import { gapSentence } from './target-words.ts';

const text = (zh: string, en = zh) => ({ zh, en });
const units: Unit[] = [
  { id: 'persons', name: text('人', 'People'), symbol: text('人', 'people'), kind: 'persons', exponent: 0 },
  { id: 'percent', name: text('%'), symbol: text('%'), kind: 'percent', exponent: 0 },
  {
    ...{ id: 'percentage-points', name: text('个百分点', 'percentage points'), kind: 'points', exponent: 0 },
    symbol: text('个百分点', 'percentage points'),
  },
];
const own = observation({ id: 'own', indicator: 'lifted', period: '2019', value: 15, unit: 'persons' });
const ledger = ledgerOf([region('CN', 'nation')], [], [own], {
  units,
  sources: [{ id: 'paper', publisher: 'The paper' }] as never,
  statements: [
    { id: 'said', targets: ['t'], period: '2019', says: 'met', source: 'paper', locator: '', quote: '', note: null },
  ],
});

const said = (facts: Partial<ScoredTarget>, result: Partial<ScoredTarget['result']>): string =>
  gapSentence(makeEdition(ledger, allWords([], units).en), {
    ...target({ indicator: 'lifted', value: 15, unit: 'persons', deadline: '2019', ...facts }),
    result: {
      verdict: 'metWithinRounding',
      ...{ outcome: { value: 15, low: 14.5, high: 15.5 }, gap: { value: 0, low: -0.5, high: 0.5 }, gapUnit: 'persons' },
      ...{ period: '2019', inputs: ['own'], history: [], statement: null, atDeadline: true, ...result },
    } as ScoredTarget['result'],
  }).replaceAll('\u00a0', ' ');

test('a figure that equals the number aimed at is told as such, and not as none from it', () => {
  expect(said({}, {})).toBe('the figure for CN was 15 people in 2019, the number aimed at; both are rounded');
});

test('a statement beside a figure of the same time does not say that there is none', () => {
  const stated = { verdict: 'statedMet', statement: 'said' } as const;
  expect(said({}, stated)).toBe('The paper says so for 2019; the figure on record, 15 people, leaves it open');
  expect(said({}, { ...stated, atDeadline: false })).toBe(
    'The paper says so for 2019; no figure of that time that measures it is on record',
  );
});

test('what comes within half a point of the growth to keep in step with is not told as short of it', () => {
  const sentence = said(
    { rule: 'growthAtLeast', value: null, aim: null, qualifier: 'about', unit: 'percentage-points' },
    {
      ...{ outcome: { value: 5.57, low: 5.567, high: 5.573 }, gap: { value: 0.13, low: -0.42, high: 0.68 } },
      ...{ gapUnit: 'percentage-points', inputs: ['own', 'own'] },
    },
  );
  expect(sentence).toBe('growth in CN was 5.57% in 2019, within half a point of what it was to keep in step with');
});
