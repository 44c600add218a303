import { expect, test } from 'vitest';
import { longLine } from './long-line.ts';

const LONGEST = 'x'.repeat(2_000_000);
const found = (text: string, first?: number) => {
  const problem = longLine('t.csv', text, first);
  return problem && [problem.line, problem.column, problem.value.length];
};

test('a line may have two million characters', () => {
  expect(found('')).toBeNull();
  expect(found(`a\n${LONGEST}\n${LONGEST}`)).toBeNull();
  expect(found('short\n'.repeat(500_000))).toBeNull();
});

test('the first longer one is told, with its line in the file', () => {
  expect(found(`${LONGEST}x`)).toEqual([1, 1, 2_000_001]);
  expect(found(`a\nb\n${LONGEST}xy\nc\n`)).toEqual([3, 1, 2_000_002]);
  expect(found(`a\n${LONGEST}x\n${LONGEST}xyz`, 10)).toEqual([11, 1, 2_000_001]);
});
