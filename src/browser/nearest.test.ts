import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const bar = (top: number, right: number) => ({ left: 100, right, top, bottom: top + 13 });
const dot = (x: number, y: number) => ({ left: x, right: x, top: y, bottom: y });

test('the mark under the pointer is meant', () => {
  expect(nearest([bar(0, 300), bar(26, 200)], 150, 30)).toBe(1);
});

test('beside a bar, where its label and value stand, the bar is meant', () => {
  expect(nearest([bar(0, 300), bar(26, 110)], 60, 32)).toBe(1);
  expect(nearest([bar(0, 300), bar(26, 110)], 180, 32)).toBe(1);
});

test('of two vertices the nearer is meant, and far from all none', () => {
  expect(nearest([dot(10, 10), dot(30, 10)], 22, 14)).toBe(1);
  expect(nearest([dot(10, 10), dot(30, 10)], 200, 10)).toBe(-1);
  expect(nearest([], 0, 0)).toBe(-1);
});
