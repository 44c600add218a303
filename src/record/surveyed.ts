import type { Region } from './types.ts';

/**
 * Whether the surveys of the publishers reach a region: provinces that belong to none of the macro-regions have statistics
 * of their own, and count neither as covered nor as missing.
 */
export function isSurveyed({ level, macroRegion }: Pick<Region, 'level' | 'macroRegion'>): boolean {
  return level !== 'province' || macroRegion !== null;
}
