import { expect, test } from 'vitest';
import type { Unit } from '../record/types.ts';
import { isCounted, largerUnit } from './larger-unit.ts';

const unit = (id: string, exponent: number, symbol: string, discrete = false): Unit => ({
  ...{ id, kind: id.split('-')[0] ?? '', exponent, discrete, symbol: { zh: symbol, en: '' }, name: { zh: '', en: '' } },
});
const units = [
  ...[unit('persons', 0, '人', true), unit('persons-10k', 4, '万人'), unit('persons-100m', 8, '亿人')],
  ...[unit('yuan', 0, '元'), unit('yuan-10k', 4, '万元'), unit('sets', 0, '套', true), unit('count-10k', 4, '万个')],
];
const told = (value: number, id: string) => {
  const found = largerUnit(value, units.find((one) => one.id === id) as Unit, units);
  return found && `${found.value}${found.unit.symbol.zh}`;
};

test('a count takes the largest unit in which it stays short', () => {
  expect(told(16600, 'persons-10k')).toBe('1.66亿人');
  expect(told(40000, 'persons')).toBe('4万人');
  expect(told(96500, 'persons')).toBe('9.65万人');
  expect(told(-40000, 'persons')).toBe('-4万人');
});

test('a number that would need three decimals, a small one and nothing stay as they are', () => {
  expect(told(16567, 'persons-10k')).toBeNull();
  expect(told(135214, 'persons')).toBeNull();
  expect(told(832, 'persons')).toBeNull();
  expect(told(0, 'persons')).toBeNull();
});

test('what is not counted, or has no larger unit of its own word, stays as it is', () => {
  expect(told(31000, 'yuan')).toBeNull();
  expect(told(50000, 'sets')).toBeNull();
});

test('people are counted, by one and by ten thousand, and money is not', () => {
  const counted = units.filter((one) => isCounted(one, units)).map(({ id }) => id);
  expect(counted).toEqual(['persons', 'persons-10k', 'persons-100m', 'sets']);
});
