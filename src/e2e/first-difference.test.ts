import { expect, test } from 'vitest';
import { firstDifference } from './first-difference.ts';

const rows = [
  { a: 'x', b: 1 },
  { a: null, b: -0.5 },
];

test('rows that are the same have no difference, and absent is null', () => {
  expect(firstDifference(['a', 'b'], rows, [{ a: 'x', b: 1 }, { b: -0.5 }])).toBeNull();
});

test('a cell of another value or type, and a row too few, are told', () => {
  expect(firstDifference(['a', 'b'], rows, [rows[0] ?? {}, { a: '', b: -0.5 }])).toBe('row 2, a: "" for null');
  expect(firstDifference(['a', 'b'], rows, [{ a: 'x', b: '1' }, rows[1] ?? {}])).toBe('row 1, b: "1" for 1');
  expect(firstDifference(['a', 'b'], rows, [])).toBe('0 rows for 2');
});
