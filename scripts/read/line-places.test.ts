import { expect, test } from 'vitest';
import { placeBehind, placesIn } from './line-places.ts';

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

test('the place behind a text in pieces is that behind the whole', () => {
  expect(placeBehind([])).toEqual({ line: 1, column: 1 });
  expect(placeBehind(['ab', 'c'])).toEqual({ line: 1, column: 4 });
  expect(placeBehind(['ab\r\nc', 'd', 'e\n\nf', 'gh'])).toEqual({ line: 4, column: 4 });
  expect(placeBehind(['ab\n', ''])).toEqual({ line: 2, column: 1 });
});
