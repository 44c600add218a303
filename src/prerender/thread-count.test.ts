import { expect, test } from 'vitest';
import { threadCount } from './thread-count.ts';

test.each([
  ['each processor has a thread', 4, 16e9, 4],
  ['each thread has its memory', 8, 8e9, 3],
  ['there is one wherever it is', 2, 1e9, 1],
])('%s', (_, processors, memory, count) => {
  expect(threadCount(processors, memory)).toBe(count);
});
