import type { TargetRule } from '../types.ts';

const LEVEL_RULES: readonly TargetRule[] = ['atLeast', 'atMost', 'equals', 'reachesReference'];

/** Rules that hold one figure of a year against one number; the others need the year before as well. */
export function isLevelRule(rule: TargetRule): boolean {
  return LEVEL_RULES.includes(rule);
}

const GROWTH_RULES: readonly TargetRule[] = ['growthAtLeast', 'meanGrowthAtLeast', 'growthAbove'];

/** Rules that hold growth, in per cent a year, against a number or against other growth. */
export function isGrowthRule(rule: TargetRule): boolean {
  return GROWTH_RULES.includes(rule);
}
