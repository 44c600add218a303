import { expect, test } from 'vitest';
import { exact } from '../../src/record/interval.ts';
import { evaluate, faultOf } from './formula.ts';

const inputs = { a: exact(8), b: exact(2), printed: { value: 10, low: 9.5, high: 10.5 } };

test.each([
  ['a + b', 10],
  ['a - b', 6],
  ['a * b', 16],
  ['a / b', 4],
  ['a - b - b', 4],
  ['a + b * 3', 14],
  ['(a + b) * 3', 30],
  ['-a + b', -6],
  ['100 * (a / b - 1)', 300],
  ['1.5', 1.5],
])('%s is %d', (formula, value) => {
  expect(evaluate(formula, inputs)).toEqual(exact(value));
});

test('printed precision is carried through', () => {
  expect(evaluate('a * printed', inputs)).toEqual({ value: 80, low: 76, high: 84 });
});

test('a divisor that may be zero is told apart from a wrong formula', () => {
  expect(() => evaluate('a / (b - 2)', inputs)).toThrow(RangeError);
  expect(() => evaluate('a / c', inputs)).toThrow(new SyntaxError('no input named c'));
});

test.each([
  'a ** b',
  'a % b',
  'a > b',
  'f(a)',
  'a.b',
  'a ? b : a',
  '"8"',
  'a b',
  'a; b',
  '(a',
  '',
  '+a',
  '[a]',
  'this',
])('"%s" is no formula', (formula) => {
  expect(() => evaluate(formula, inputs)).toThrow();
  expect(faultOf(formula, ['a', 'b'])).not.toBeNull();
});

test('a formula is judged without values', () => {
  expect(faultOf('100 * a / b', ['a', 'b'])).toBeNull();
  expect(faultOf('a / (a - b)', ['a', 'b'])).toBeNull();
  expect(faultOf('a / hole', ['a'])).toBe('no input named hole');
});

test('a formula of a name alone yields its number and nothing else of it', () => {
  const observation = { value: 5, low: 4.5, high: 5.5, id: 'x', quote: 'five' };
  expect(evaluate('a', { a: observation })).toEqual({ value: 5, low: 4.5, high: 5.5 });
});
