import { expect, test } from 'vitest';
import { vertices } from './vertices.ts';

test('a path in two parts and a lone dot between them are read from left to right', () => {
  expect(vertices('M10 5L20 6.5M60 -1L70 0', [{ x: 40, y: 3 }])).toEqual([
    { x: 10, y: 5 },
    { x: 20, y: 6.5 },
    { x: 40, y: 3 },
    { x: 60, y: -1 },
    { x: 70, y: 0 },
  ]);
});

test('the dot on the last vertex is that vertex', () => {
  expect(vertices('M10 5L20 6', [{ x: 20, y: 6 }])).toHaveLength(2);
});

test('no path and no dot give no vertex', () => {
  expect(vertices('', [])).toEqual([]);
});
