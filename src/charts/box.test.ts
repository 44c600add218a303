import { expect, test } from 'vitest';
import { crosses, overlaps, transpose } from './box.ts';

const box = { left: 10, top: 10, right: 30, bottom: 20 };

test('boxes that touch do not overlap', () => {
  expect(overlaps(box, { left: 30, top: 10, right: 40, bottom: 20 })).toBe(false);
  expect(overlaps(box, { left: 29, top: 19, right: 40, bottom: 30 })).toBe(true);
});

test('a stroke crosses a box it passes, starts in or lies in', () => {
  expect(crosses({ x1: 0, y1: 0, x2: 40, y2: 30 }, box)).toBe(true);
  expect(crosses({ x1: 20, y1: 15, x2: 50, y2: 15 }, box)).toBe(true);
  expect(crosses({ x1: 15, y1: 12, x2: 25, y2: 18 }, box)).toBe(true);
  expect(crosses({ x1: 20, y1: 40, x2: 20, y2: 0 }, box)).toBe(true);
});

test('a stroke that passes beside, ends before or runs along the edge does not', () => {
  expect(crosses({ x1: 0, y1: 0, x2: 5, y2: 30 }, box)).toBe(false);
  expect(crosses({ x1: 0, y1: 15, x2: 9, y2: 15 }, box)).toBe(false);
  expect(crosses({ x1: 0, y1: 10, x2: 40, y2: 10 }, box)).toBe(false);
});

test('transposing twice gives the same box', () => {
  expect(transpose(transpose(box))).toEqual(box);
  expect(transpose(box)).toEqual({ left: 10, top: 10, right: 20, bottom: 30 });
});
