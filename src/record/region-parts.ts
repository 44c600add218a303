import { latestBySeries } from './latest-by-series.ts';
import type { Ledger } from './ledger.ts';
import { countedTargets } from './restated-targets.ts';
import type { Region } from './types.ts';

/** So many stand on the page of a region itself; more have a page of their own. */
const MOST = { targets: 6, values: 12 } as const;

/** What a region has too much of for its own page. */
export type RegionPart = keyof typeof MOST;

/** Whether a part of what is known of a region has a page of its own, below the region's. */
export function hasOwnPage(ledger: Ledger, region: Region, part: RegionPart): boolean {
  const count =
    part === 'targets'
      ? countedTargets(ledger).filter((target) => target.region === region.id).length
      : latestBySeries(ledger, region, ledger.ofRegion(region.id)).length;
  return count > MOST[part];
}
