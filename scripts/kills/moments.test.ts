import { expect, test } from 'vitest';
import { planMoments } from './moments.ts';

const LENGTH = { milliseconds: 1000, changes: 40 };

test('a seed gives the same moments each time, another seed others', () => {
  expect(planMoments(20, '1', LENGTH)).toEqual(planMoments(20, '1', LENGTH));
  expect(planMoments(20, '1', LENGTH)).not.toEqual(planMoments(20, '2', LENGTH));
});

test('half of the moments lie in the last tenth of the run or among its last changes, and all within it', () => {
  const moments = planMoments(40, '1', LENGTH);
  const changes = moments.flatMap((moment) => ('change' in moment ? [moment.change] : []));
  const times = moments.flatMap((moment) => ('change' in moment ? [] : [moment.milliseconds]));
  expect([changes.length, times.length]).toEqual([10, 30]);
  expect(changes.every((change) => change > 28 && change <= 40)).toBe(true);
  expect(times.every((time) => time >= 0 && time < 1000)).toBe(true);
  expect(times.filter((time) => time >= 900).length).toBeGreaterThanOrEqual(10);
});

test('a run of one change is killed at that one', () => {
  expect(planMoments(4, '1', { milliseconds: 1, changes: 1 }).at(-1)).toEqual({ change: 1 });
});
