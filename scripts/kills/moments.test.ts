import { expect, test } from 'vitest';
import { planMoments } from './moments.ts';

test('a seed gives the same moments each time, another seed others', () => {
  expect(planMoments(20, '1', 40)).toEqual(planMoments(20, '1', 40));
  expect(planMoments(20, '1', 40)).not.toEqual(planMoments(20, '2', 40));
});

test('half of the moments lie in the last tenth of the run or among its last changes, and all within it', () => {
  const moments = planMoments(40, '1', 40);
  const changes = moments.flatMap((moment) => ('change' in moment ? [moment.change] : []));
  const shares = moments.flatMap((moment) => ('change' in moment ? [] : [moment.share]));
  expect([changes.length, shares.length]).toEqual([10, 30]);
  expect(changes.every((change) => change > 32 && change <= 40)).toBe(true);
  expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
  expect(shares.filter((share) => share >= 0.9).length).toBeGreaterThanOrEqual(10);
});

test('a run of one change is killed at that one', () => {
  expect(planMoments(4, '1', 1).at(-1)).toEqual({ change: 1 });
});
