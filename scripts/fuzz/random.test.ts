import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

const hundred = Array.from({ length: 100 }, (_, index) => index);

test('one seed gives one sequence, another seed another', () => {
  const draw = (seed: string) => {
    const random = randomFrom(seed);
    return hundred.map(() => random.below(1000));
  };
  expect(draw('1/a/0')).toEqual(draw('1/a/0'));
  expect(draw('1/a/0')).not.toEqual(draw('1/a/1'));
});

test('numbers lie from 0 up to the limit, and reach both ends', () => {
  const random = randomFrom('ends');
  const drawn = new Set(hundred.map(() => random.below(3)));
  expect([...drawn].sort()).toEqual([0, 1, 2]);
});

test('a shuffled list holds the same entries, and nothing is picked of an empty one', () => {
  const random = randomFrom('cards');
  const shuffled = random.shuffled(hundred);
  expect(shuffled).not.toEqual(hundred);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(hundred);
  expect(random.shuffled([])).toEqual([]);
  expect(random.pick([])).toBeUndefined();
});
