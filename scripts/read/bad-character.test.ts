import { expect, test } from 'vitest';
import { badCharacter } from './bad-character.ts';

test.each([
  ['{"a": x}', 6],
  ['{"a": 1 "b": 2}', 8],
  ['{"a": 1,}', 8],
  ['{"a": truth}', 9],
  ["{'a': 1}", 1],
  ['{"a": 01}', 7],
  ['[1, 2}', 5],
  ['{"a": "x\ny"}', 8],
  ['\uFEFF{}', 0],
])('%j goes wrong at character %i', (text, offset) => {
  expect(badCharacter(text)).toBe(offset);
});

test.each(['', '{', '{"a', '{"a": [1, 2', '{"a": -'])('%j ends too early', (text) => {
  expect(badCharacter(text)).toBe(text.length);
});
