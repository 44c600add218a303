import { expect, test } from 'vitest';
import { atSamePlace } from './keep-place.ts';

test('the other language opens at the same place with the same choices', () => {
  const here = { search: '?theme=incomes', hash: '#table' };
  expect(atSamePlace('https://ledger.example/en/targets/', here)).toBe(
    'https://ledger.example/en/targets/?theme=incomes#table',
  );
});

test('a place that was left is forgotten', () => {
  expect(atSamePlace('https://ledger.example/en/?a=b#c', { search: '', hash: '' })).toBe('https://ledger.example/en/');
});
