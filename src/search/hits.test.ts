import { expect, test } from 'vitest';
import { inAll, inAny } from './hits.ts';

const hits = (scores: Readonly<Record<string, number>>) => Object.entries(scores).map(([id, score]) => ({ id, score }));

test('in all lists: only common pages, scores added, best first', () => {
  expect(inAll([hits({ a: 1, b: 1, c: 1 }), hits({ b: 2, c: 9 })])).toEqual(hits({ c: 10, b: 3 }));
  expect(inAll([hits({ a: 1 }), []])).toEqual([]);
  expect(inAll([])).toEqual([]);
});

test('in any list: each page once, the first list before the second', () => {
  expect(inAny([hits({ b: 2, a: 1 }), hits({ c: 9, a: 5 })])).toEqual(hits({ b: 2, a: 1, c: 9 }));
  expect(inAny([])).toEqual([]);
});

test('equal scores keep the order they came in', () => {
  expect(inAll([hits({ b: 1, a: 1 })])).toEqual(hits({ b: 1, a: 1 }));
});
