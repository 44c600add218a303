import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { killStep } from './kill-step.ts';
import { releaseStep } from './steps.ts';

test('killed at any moment, a release loses nothing, mixes nothing, and is stamped the next time', async () => {
  const trials = await killStep(releaseStep, temporaryFolder(), { count: 3, seed: '5' });
  expect(trials.map(({ left, fault }) => [left === 'mixed', fault])).toEqual(trials.map(() => [false, null]));
  expect(trials).toHaveLength(3);
});
