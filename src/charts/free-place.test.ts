import { expect, test } from 'vitest';
import { freePlace, placesAround } from './free-place.ts';
import { textBox } from './placed-text.tsx';

const label = { lines: ['四川', '云南'], tone: 'ink', strong: false } as const;
const within = { left: 0, top: 0, right: 200, bottom: 200 };
const at = { x: 100, y: 100 };
const places = placesAround(at, label, 4, 'above');
const boxes = (texts: ReturnType<typeof freePlace>) => (texts ?? []).map(textBox);

test('the preferred side comes first', () => {
  expect(boxes(freePlace(places, { within, boxes: [], strokes: [] })).every(({ bottom }) => bottom < 96)).toBe(true);
  const below = placesAround(at, label, 4, 'below');
  expect(boxes(freePlace(below, { within, boxes: [], strokes: [] })).every(({ top }) => top > 104)).toBe(true);
});

test('a side taken by a box, a stroke or the edge is avoided', () => {
  const above = { left: 0, top: 0, right: 200, bottom: 95 };
  expect(boxes(freePlace(places, { within, boxes: [above], strokes: [] })).every(({ top }) => top > 104)).toBe(true);
  const stroke = { x1: 100, y1: 0, x2: 100, y2: 90 };
  expect(boxes(freePlace(places, { within, boxes: [], strokes: [stroke] })).every(({ top }) => top > 104)).toBe(true);
  const low = { ...within, top: 98 };
  expect(boxes(freePlace(places, { within: low, boxes: [], strokes: [] })).every(({ top }) => top > 104)).toBe(true);
});

test('where all is taken there is no place', () => {
  expect(freePlace(places, { within, boxes: [within], strokes: [] })).toBeNull();
  expect(freePlace([], { within, boxes: [], strokes: [] })).toBeNull();
});
