import { expect, test } from 'vitest';
import { EveryObservation } from './every-observation.ts';
import { observation } from './fixtures/observation.ts';

const published = observation({ id: 'a', indicator: 'income', region: 'CN', sources: ['s', 't', 's'], figure: 'f1' });
const rival = observation({ id: 'b', indicator: 'income', region: 'CN', sources: ['t'], figure: 'f1', chosen: false });
const derived = observation({
  id: 'c',
  indicator: 'gap',
  region: 'CN',
  sources: ['s'],
  figure: null,
  status: 'derived',
});
const every = new EveryObservation([published, rival, derived]);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).join('');

test('rivals and derived ones are found with what they belong to, in the order of the record', () => {
  expect([ids(every.ofIndicator('income')), ids(every.ofIndicator('gap')), ids(every.ofRegion('CN'))]).toEqual([
    'ab',
    'c',
    'abc',
  ]);
  expect(ids(every.ofFigure('f1'))).toBe('ab');
});

test('a source has what it is credited with, each once, and nothing derived', () => {
  expect([ids(every.ofSource('s')), ids(every.ofSource('t'))]).toEqual(['a', 'ab']);
});

test('of what is not there nothing is found', () => {
  const none = new EveryObservation([]);
  expect([none.ofIndicator('x'), every.ofRegion('x'), every.ofSource('x'), every.ofFigure('x')]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});
