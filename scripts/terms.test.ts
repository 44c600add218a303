import { expect, test } from 'vitest';
import { marks } from '../src/record/vocabulary.ts';
import { readCatalog } from './read/read-catalog.ts';

const { terms } = readCatalog('data').files;

test('every mark behind values is explained by a term of the glossary', () => {
  const explained = new Set(terms.map(({ row }) => row.mark));
  expect(marks.filter((mark) => !explained.has(mark))).toEqual([]);
});
