import type { Unit } from './types.ts';

const counted = new Set(['persons', 'households', 'homes', 'count', 'mass', 'land']);

/** Whether figures of parts add up to the whole, so that a province against the nation says nothing but its size. */
export function isAdditive(unit: Unit): boolean {
  return counted.has(unit.kind);
}
