import { expect, test } from 'vitest';
import { placesIn } from './line-places.ts';

test('CR LF, LF and CR each end one line', () => {
  const text = 'a\r\nb\nc\rd\r\re';
  const places = [...text.matchAll(/[a-e]/g)].map(({ index }) => placesIn(text)(index));
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '2:1', '3:1', '4:1', '6:1']);
});

test('an empty text has a first line, and the end of a text a place', () => {
  expect(placesIn('')(0)).toEqual({ line: 1, column: 1 });
  expect(placesIn('ab\ncd')(5)).toEqual({ line: 2, column: 3 });
  expect(placesIn('ab\n')(3)).toEqual({ line: 2, column: 1 });
});
