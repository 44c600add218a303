import { expect, test } from 'vitest';
import { indicator, ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { scoredTarget } from './fixtures/target.ts';
import { reachedSince } from './reached-since.ts';

/** So many people, to a thousand. */
const people = (id: string, period: string, value: number) =>
  observation({ id, indicator: 'people', region: 'CN', period, value, low: value - 500, high: value + 500 });
/** Shanxi planned to move 110,000 people by 2019; 110,000 were moved in 2016–2020. */
const moved = [people('early', '2018', 60_000), people('plan', '2016/2020', 110_000)];
const target = scoredTarget({
  indicator: 'people',
  value: 110_000,
  deadline: '2019',
  aim: { value: 110_000, low: 110_000, high: 110_000 },
});
const reached = (observations = moved, flow = false, asked = target) =>
  reachedSince(
    ledgerOf([region('CN', 'nation')], [], observations, { indicators: [indicator('people', { flow })] }),
    asked,
  )?.id;

test('a number that the outcome of the whole plan reaches was reached after an earlier deadline', () => {
  expect(reached()).toBe('plan');
  expect(reached([people('short', '2016/2020', 109_000)])).toBeUndefined();
});

test('a figure from before the deadline, or of growth, is none that came later', () => {
  expect(reached([people('before', '2018', 120_000)])).toBeUndefined();
  expect(reached(moved, false, { ...target, rule: 'growthAtLeast' })).toBeUndefined();
});

test('what is counted anew each year is reached in its own year only', () => {
  expect(reached(moved, true)).toBeUndefined();
});
