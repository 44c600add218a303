import type { Ledger } from './ledger.ts';
import type { Observation } from './types.ts';

/**
 * Where the regions lie among which a figure is ranked: the nearest region around all of them, and how many of their level
 * there are in it, on record or not; `null` where that is not known.
 */
export function peersWithin(ledger: Ledger, { indicator, region, period, dimensions }: Observation) {
  const { level, parent } = ledger.region(region);
  const peers = ledger.ofLevel(indicator, level, period, dimensions).map((peer) => peer.region);
  const whole = around(ledger, parent).find(isAround(ledger, peers));
  return { whole: whole ?? ledger.nation, all: whole === undefined ? null : ledger.divisionsIn(whole, level) };
}

/** The nearest region around all of some regions. */
export function nearestAround(ledger: Ledger, regions: readonly string[]): string {
  const parent = ledger.region(regions[0] ?? ledger.nation).parent;
  return around(ledger, parent).find(isAround(ledger, regions)) ?? ledger.nation;
}

function isAround(ledger: Ledger, regions: readonly string[]): (id: string) => boolean {
  return (id) => regions.every((region) => around(ledger, region).includes(id));
}

/** Ids of a region and of those around it, the nearest first. */
function around(ledger: Ledger, id: string | null): string[] {
  return id === null ? [] : [id, ...around(ledger, ledger.region(id).parent)];
}
