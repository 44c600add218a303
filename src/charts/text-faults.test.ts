import { expect, test } from 'vitest';
import { placeText } from './placed-text.tsx';
import { textFaults } from './text-faults.ts';

const sheet = (...texts: Parameters<typeof placeText>[0][]) => ({
  width: 100,
  height: 40,
  texts: texts.map(placeText),
});

test('texts with air around them have no fault', () => {
  expect(textFaults(sheet({ x: 0, y: 12, text: '四川' }, { x: 50, y: 12, text: '云南' }))).toEqual([]);
});

test('cut, colliding and tiny texts are each described', () => {
  expect(textFaults(sheet({ x: 90, y: 12, text: '四川' }))).toEqual(['cut at a side: 四川']);
  expect(textFaults(sheet({ x: 0, y: 39, text: '四川' }))).toEqual(['cut above or below: 四川']);
  expect(textFaults(sheet({ x: 0, y: 12, text: '四川' }, { x: 20, y: 14, text: '云南' }))).toEqual([
    'collision: 四川 / 云南',
  ]);
  expect(textFaults(sheet({ x: 0, y: 12, text: '四川', size: 9 }))).toEqual(['too small: 四川']);
});
