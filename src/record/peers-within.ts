import type { Ledger } from './ledger.ts';
import type { Observation } from './types.ts';

/**
 * Where the regions lie among which a figure is ranked: the nearest region around all of them, and how many of their level
 * there are in it, on record or not; `null` where that is not known.
 */
export function peersWithin(ledger: Ledger, { indicator, region, period, dimensions }: Observation) {
  const { level, parent } = ledger.region(region);
  const peers = ledger.ofLevel(indicator, level, period, dimensions).map((peer) => peer.region);
  const whole = around(ledger, parent).find((id) => peers.every((peer) => around(ledger, peer).includes(id)));
  return { whole: whole ?? ledger.nation, all: whole === undefined ? null : ledger.divisionsIn(whole, level) };
}

/** Ids of a region and of those around it, the nearest first. */
function around(ledger: Ledger, id: string | null): string[] {
  return id === null ? [] : [id, ...around(ledger, ledger.region(id).parent)];
}
