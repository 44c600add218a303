import { expect, test } from 'vitest';
import { swarm } from './swarm.ts';

test('nothing gives nothing, and dots apart stay on the line', () => {
  expect(swarm([], 8)).toEqual([]);
  expect(swarm([0, 8, 30], 8)).toEqual([0, 0, 0]);
});

test('equal values stand above and below each other', () => {
  expect(swarm([5, 5, 5, 5], 8)).toEqual([0, 1, -1, 2]);
});

test('a dot takes the nearest free step', () => {
  expect(swarm([0, 4, 9], 8)).toEqual([0, 1, 0]);
  expect(swarm([9, 4, 0], 8)).toEqual([0, 1, 0]);
});
