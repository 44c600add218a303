import { expect, test } from 'vitest';
import { record } from './fixtures/record.ts';
import { resolveText } from './resolve.ts';

const say = (text: string) => resolveText(record(), { source: 'article' }, text);

test('a sentence may call absent what the record has not, and reads as if nothing stood there', () => {
  expect(say('none{absent income 130700 period=2022}.')).toEqual(['none', '', '.']);
  expect(say('{absent income CN after=2022}')).toEqual(['']);
});

test.each([
  ['{absent income CN}', '"absent income CN" is on record (2021): tell the figure instead'],
  ['{absent income CN after=2021}', 'is on record (2022)'],
  ['{absent income 130700 period=2021 incomeSource=*}', 'is on record (2021)'],
])('%s is refused, because the record has a figure', (text, message) => {
  expect(() => say(text)).toThrow(message);
});

test('a place or an indicator that there is not is refused as well', () => {
  expect(() => say('{absent income 999999}')).toThrow(RangeError);
  expect(() => say('{absent wealth CN}')).toThrow(RangeError);
  expect(() => say('{absent income CN rank=first}')).toThrow(RangeError);
});
