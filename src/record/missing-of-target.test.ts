import { expect, test } from 'vitest';
import { target } from './fixtures/target.ts';
import { missingOfTarget } from './missing-of-target.ts';
import type { Target } from './types.ts';

const missing = (facts: Partial<Target>) => missingOfTarget(target(facts));

test('nothing is missing of a number with a measure and a date', () => {
  expect(missing({ value: 70 })).toEqual([]);
  expect(missing({ value: 0, deadline: 'standing' })).toEqual([]);
});

test('a slogan lacks all three', () => {
  expect(missing({ rule: 'qualitative', indicator: null, deadline: 'not-stated' })).toEqual([
    'number',
    'measure',
    'date',
  ]);
});

test('a comparison and a yes or no need no number', () => {
  const reference = { indicator: 'income', region: 'CN', dimensions: {} };
  expect(missing({ rule: 'growthAbove', reference })).toEqual([]);
  expect(missing({ rule: 'notBelowPrevious', indicator: null })).toEqual([]);
  expect(missing({ rule: 'statement', indicator: null, deadline: 'standing' })).toEqual([]);
});
