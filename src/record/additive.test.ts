import { expect, test } from 'vitest';
import { isAdditive } from './additive.ts';
import type { Unit } from './types.ts';

const unit = (kind: string, exponent: number): Unit => ({
  ...{ id: kind, kind, exponent, discrete: false, name: { zh: '', en: '' }, symbol: { zh: '', en: '' } },
});

test('people, homes and funds of the parts add up to the whole', () => {
  for (const [kind, exponent] of [
    ['persons', 4],
    ['homes', 4],
    ['money', 8],
  ] as const)
    expect(isAdditive(unit(kind, exponent))).toBe(true);
});

test('income per person, shares and growth do not', () => {
  for (const kind of ['money', 'percent', 'percentage-points', 'index']) expect(isAdditive(unit(kind, 0))).toBe(false);
});
