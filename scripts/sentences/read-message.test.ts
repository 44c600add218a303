import { expect, test } from 'vitest';
import { anything, matching, oneOf, readMessage } from './read-message.ts';

const number = matching(/^\d[\d,]*$/);
const name = oneOf(['Hebei', 'Hebei North']);
const endsOf = (word: string) => (word === 'count' ? number : word === 'region' ? name : anything);

test('a sentence gives back what its message was filled with', () => {
  expect(readMessage('{count} counties in {region}', '1,204 counties in Hebei North', endsOf)).toEqual([
    { count: '1,204', region: 'Hebei North' },
  ]);
});

test('another sentence gives nothing', () => {
  expect(readMessage('{count} counties in {region}', '1,204 counties in Henan', endsOf)).toEqual([]);
  expect(readMessage('{count} counties', '12 counties more', endsOf)).toEqual([]);
});

test('a text that can be split in two ways gives both', () => {
  expect(readMessage('{a}{b}', 'xyz', endsOf)).toHaveLength(2);
});

test('a name that is repeated means the same each time', () => {
  expect(readMessage('{count} of {count}', '3 of 3', endsOf)).toEqual([{ count: '3' }]);
  expect(readMessage('{count} of {count}', '3 of 4', endsOf)).toEqual([]);
});
