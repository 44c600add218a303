import { expect, test } from 'vitest';
import { changeQuery, chosenIn } from './address.ts';

test('a choice is added, changed and taken away', () => {
  expect(changeQuery('', { year: '2015' })).toBe('?year=2015');
  expect(changeQuery('?year=2015', { year: '2020' })).toBe('?year=2020');
  expect(changeQuery('?year=2015', { year: null })).toBe('');
  expect(changeQuery('?year=2015', { year: '' })).toBe('');
});

test('what else the address says stays', () => {
  expect(changeQuery('?theme=incomes&q=%E6%B2%B3%E5%8C%97', { highlight: 'hebei' })).toBe(
    '?theme=incomes&q=%E6%B2%B3%E5%8C%97&highlight=hebei',
  );
});

test('several choices change at once, and no change leaves the query as it is', () => {
  expect(changeQuery('?a=1&b=2', { a: null, b: '3' })).toBe('?b=3');
  expect(changeQuery('?a=1', {})).toBe('?a=1');
});

test('an empty choice is none', () => {
  expect(chosenIn('?highlight=hebei', 'highlight')).toBe('hebei');
  expect(chosenIn('?highlight=', 'highlight')).toBeNull();
  expect(chosenIn('', 'highlight')).toBeNull();
});
