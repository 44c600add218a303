import { expect, test } from 'vitest';
import { walk } from './walk.ts';

const tile = (column: number, row: number) => ({
  left: column * 50,
  right: column * 50 + 46,
  top: row * 50,
  bottom: row * 50 + 46,
});
/** Two rows of tiles, the lower one shifted by two columns. */
const map = [tile(0, 0), tile(1, 0), tile(2, 0), tile(2, 1), tile(3, 1)];

test('right and left go through the reading order and stop at its ends', () => {
  expect(walk(map, 2, 'ArrowRight')).toBe(3);
  expect(walk(map, 3, 'ArrowLeft')).toBe(2);
  expect(walk(map, 4, 'ArrowRight')).toBe(4);
  expect(walk(map, 0, 'ArrowLeft')).toBe(0);
});

test('down and up go to the tile straight below and above', () => {
  expect(walk(map, 2, 'ArrowDown')).toBe(3);
  expect(walk(map, 3, 'ArrowUp')).toBe(2);
});

test('where nothing is below within reach, the mark stays', () => {
  expect(walk(map, 0, 'ArrowDown')).toBe(0);
  expect(walk(map, 4, 'ArrowDown')).toBe(4);
});

test('from a line down leads to the line below in the same year, not along the own line', () => {
  const vertex = (x: number, y: number) => ({ left: x, right: x, top: y, bottom: y });
  const lines = [vertex(0, 10), vertex(20, 15), vertex(0, 90), vertex(20, 80)];
  expect(walk(lines, 0, 'ArrowDown')).toBe(2);
  expect(walk(lines, 3, 'ArrowUp')).toBe(1);
});

test('Home and End lead to the ends, other keys nowhere', () => {
  expect(walk(map, 2, 'Home')).toBe(0);
  expect(walk(map, 2, 'End')).toBe(4);
  expect(walk(map, 2, 'a')).toBeNull();
});
