import type { Unit } from './types.ts';

const counted = new Set(['persons', 'households', 'homes', 'count', 'mass', 'land']);

/**
 * Whether figures of parts add up to the whole, so that a province against the nation says nothing but its size: counts, and
 * money in 万 or 亿, as budgets and investments are told. Income per person is in yuan.
 */
export function isAdditive({ kind, exponent }: Unit): boolean {
  return counted.has(kind) || (kind === 'money' && exponent > 0);
}
