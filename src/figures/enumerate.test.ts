import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { ledgerOf } from '../record/fixtures/ledger.ts';
import { enumerate } from './enumerate.ts';

const words = allWords([], []);
const english = makeEdition(ledgerOf([], [], []), words.en);
const chinese = makeEdition(ledgerOf([], [], []), words['zh-Hans']);

test('two are joined by “and”, of more only the last, and one stands alone', () => {
  expect(enumerate(english, ['a', 'b'])).toBe('a and b');
  expect(enumerate(english, ['a', 'b', 'c'])).toBe('a, b and c');
  expect(enumerate(english, ['a'])).toBe('a');
  expect(enumerate(english, [])).toBe('');
});

test('Chinese separates clauses all alike, and names with 和 before the last', () => {
  expect(enumerate(chinese, ['甲', '乙', '丙'])).toBe('甲，乙，丙');
  expect(enumerate(chinese, ['甲', '乙', '丙'], 'names')).toBe('甲、乙和丙');
  expect(enumerate(english, ['A', 'B', 'C'], 'names')).toBe('A, B and C');
});
