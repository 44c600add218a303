import { expect, test } from 'vitest';
import { clearLine } from './clear-line.ts';

const box = (top: number, bottom: number, left = 0, right = 20) => ({ left, right, top, bottom });

test('without boxes the line is whole', () => {
  expect(clearLine(10, 0, 100, [])).toEqual([{ x: 10, y1: 0, y2: 100 }]);
});

test('a box beside the line does not break it', () => {
  expect(clearLine(10, 0, 100, [box(40, 50, 30, 60)])).toEqual([{ x: 10, y1: 0, y2: 100 }]);
});

test('a box on the line breaks it with a pixel of air', () => {
  expect(clearLine(10, 0, 100, [box(40, 50)])).toEqual([
    { x: 10, y1: 0, y2: 39 },
    { x: 10, y1: 51, y2: 100 },
  ]);
});

test('bits too short to read as a line are left out', () => {
  expect(clearLine(10, 0, 100, [box(55, 70), box(40, 50)])).toEqual([
    { x: 10, y1: 0, y2: 39 },
    { x: 10, y1: 71, y2: 100 },
  ]);
});

test('boxes beyond the ends change nothing', () => {
  expect(clearLine(10, 20, 100, [box(0, 10), box(120, 130)])).toEqual([{ x: 10, y1: 20, y2: 100 }]);
});
