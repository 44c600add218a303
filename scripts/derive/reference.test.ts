import { expect, test } from 'vitest';
import { readReference } from './reference.ts';

test('an indicator alone leaves the rest to the row that names it', () => {
  expect(readReference('income')).toMatchObject({ indicator: 'income', dimensions: {}, region: null });
});

test('codes stand before or behind the region', () => {
  const expected = { indicator: 'income', dimensions: { incomeSource: 'wages', incomeGroup: 'low' }, region: 'CN' };
  expect(readReference('income{incomeSource=wages,incomeGroup=low}@CN')).toMatchObject(expected);
  expect(readReference('income@CN{incomeSource=wages;incomeGroup=low}')).toMatchObject(expected);
});

test('a star is a code', () => {
  expect(readReference('income{incomeSource=*}')?.dimensions).toEqual({ incomeSource: '*' });
});

test.each(['', 'S004-01', 'income@', 'income{incomeSource=wages', 'in come', 'income@CN@CN'])(
  '"%s" names no series',
  (text) => {
    expect(readReference(text)).toBeNull();
  },
);
