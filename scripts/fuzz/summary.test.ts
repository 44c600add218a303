import { expect, test } from 'vitest';
import type { Outcome } from './judge.ts';
import { fails, silentOperators, summaryTable } from './summary.ts';

const trial = (operator: string, outcome: Outcome, number = 0) => ({ operator, number, outcome, note: '', why: '' });

test('the table counts kinds by outcome, with the total below', () => {
  const trials = [trial('cell-times-10', 'located'), trial('cell-by-10', 'silent'), trial('infinity', 'located')];
  expect(
    summaryTable(trials)
      .split('\n')
      .map((line) => line.trim().split(/ {2,}/)),
  ).toEqual([
    ['kind', 'located', 'unlocated', 'right', 'plausible', 'silent', 'crash', 'hang', 'all'],
    ['2 values out of line', '1', '0', '0', '0', '1', '0', '0', '2'],
    ['5 numbers', '1', '0', '0', '0', '0', '0', '0', '1'],
    ['total', '2', '0', '0', '0', '1', '0', '0', '3'],
  ]);
});

test('operators are named by how often they were silent', () => {
  const trials = [
    trial('cell-by-10', 'silent'),
    trial('cell-times-10', 'silent'),
    trial('cell-times-10', 'silent', 1),
    trial('infinity', 'located'),
  ];
  expect(silentOperators(trials)).toEqual(['cell-times-10 2/2', 'cell-by-10 1/1']);
});

test('silence fails the kinds 1 to 6; a crash, a hang and the other kinds are counted only', () => {
  expect(fails([trial('cell-by-10', 'silent')])).toBe(true);
  expect(
    fails([trial('cell-by-10', 'crash'), trial('folder-for-table', 'silent'), trial('cell-by-10', 'located')]),
  ).toBe(false);
  expect(fails([])).toBe(false);
});
