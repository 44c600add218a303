import { expect, test } from 'vitest';
import type { Trial } from './kill-step.ts';
import { isFault, killsTable } from './table.ts';

const trial = (step: string, left: Trial['left'], fault: string | null = null): Trial => ({
  ...{ step, left, fault },
  moment: { change: 1 },
});

test('kills are counted by step, what they left, and whether the next run failed', () => {
  const trials = [
    trial('data', 'old'),
    trial('data', 'between'),
    trial('build', 'mixed'),
    trial('data', 'new', 'it left tmp/a'),
  ];
  expect(killsTable(trials)).toBe(
    [
      'step   kills  old  new  between  mixed  next run failed',
      '-----  -----  ---  ---  -------  -----  ---------------',
      'data   3      1    1    1        0      1',
      'build  1      0    0    0        1      0',
    ].join('\n'),
  );
  expect(trials.map(isFault)).toEqual([false, false, true, true]);
});
