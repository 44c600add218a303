import { latestOf } from './latest.ts';
import type { Ledger } from './ledger.ts';
import type { Dimensions, Observation, RegionLevel } from './types.ts';

/** The latest figure of each region of a level, the largest first: for programmes told in different years. */
export function latestByRegion(
  ledger: Ledger,
  indicator: string,
  level: RegionLevel,
  given: Dimensions = {},
): readonly Observation[] {
  return [...Map.groupBy(ledger.slice(indicator, given), ({ region }) => region)]
    .filter(([region]) => ledger.region(region).level === level)
    .flatMap(([, found]) => latestOf(found) ?? [])
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.region < b.region ? -1 : 1));
}

/** A region's plan with what was done of it. */
export type PlanAndOutcome = ReturnType<typeof planAndOutcome>[number];

/** Regions with both a plan and an outcome of known provenance, the largest plan first. */
export function planAndOutcome(ledger: Ledger, indicator: string, level: RegionLevel, given: Dimensions = {}) {
  const known = (planStatus: string) =>
    latestByRegion(ledger, indicator, level, { ...given, planStatus }).filter((found) => !ledger.isUngrounded(found));
  const done = known('outcome');
  return known('plan').flatMap((plan) => {
    const outcome = done.find(({ region }) => region === plan.region);
    return outcome ? [{ plan, outcome }] : [];
  });
}
