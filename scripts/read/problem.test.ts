import { expect, test } from 'vitest';
import { formatProblem, type Problem, sortProblems } from './problem.ts';

const problem = (file: string, line: number, column: number, check = 'c', value = 'v'): Problem => ({
  severity: 'error',
  file,
  line,
  column,
  check,
  value,
  expected: 'x',
  advice: 'do y',
});

test('a message starts with a place that editors can jump to', () => {
  expect(formatProblem(problem('raw/t.csv', 5, 72, 'not-a-number', '16467.O4'))).toBe(
    'raw/t.csv:5:72  error not-a-number  "16467.O4"  expected x  → do y',
  );
});

test('problems come by file, line, column, check and value, whatever order they were found in', () => {
  const sorted = [
    problem('a', 2, 10),
    problem('a', 10, 1),
    problem('a', 10, 2, 'b'),
    problem('a', 10, 2, 'c', '1'),
    problem('a', 10, 2, 'c', '2'),
    problem('b', 1, 1),
  ];
  expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  expect(sortProblems([])).toEqual([]);
});

test('the same fault is told once', () => {
  expect(sortProblems([problem('a', 1, 1), problem('b', 1, 1), problem('a', 1, 1)])).toEqual([
    problem('a', 1, 1),
    problem('b', 1, 1),
  ]);
});
