import { expect, test } from 'vitest';
import { listProblems } from './list-problems.ts';
import { errorAt, formatProblem, sortProblems } from './problem.ts';

const problems = (check: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    errorAt({ file: 't.csv', line: at + 1, column: 1 }, check, `${at}`, 'x', 'y'),
  );

test('a hundred of each check are listed, then how many more there are', () => {
  const lines = listProblems([...problems('one', 100), ...problems('two', 101), ...problems('three', 350)]);
  expect(lines).toHaveLength(302);
  expect(lines.slice(-2)).toEqual(['… and 1 more: error two, 101 in all', '… and 250 more: error three, 350 in all']);
});

test('nothing lists nothing', () => {
  expect(listProblems([])).toEqual([]);
});

test('200,000 problems are sorted and told once', () => {
  const many = problems('one', 200_000);
  const sorted = sortProblems([...many, ...many].reverse());
  expect(sorted).toHaveLength(200_000);
  expect(sorted[199_999]?.line).toBe(200_000);
  expect(listProblems(sorted)).toHaveLength(101);
});

test('a value of millions of characters makes a short line', () => {
  const [line] = listProblems([errorAt({ file: 't.csv', line: 1, column: 1 }, 'one', 'x'.repeat(5_000_000), 'y', 'z')]);
  expect(line).toBe(`t.csv:1:1  error one  "${'x'.repeat(200)}… (5000000 characters)"  expected y  → z`);
  expect(formatProblem(errorAt({ file: 'a\nb', line: 1, column: 1 }, 'one', '\u001B', '\u200B', '\r'))).toBe(
    'a\\nb:1:1  error one  "\\u001B"  expected <U+200B>  → \\r',
  );
});
