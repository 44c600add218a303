import type { Ledger } from './ledger.ts';
import type { Observation } from './types.ts';

/**
 * Where the regions lie among which a figure is ranked: the nearest region around all of them, and how many of their level
 * there are in it, on record or not; `null` where that is not known.
 */
export function peersWithin(ledger: Ledger, { indicator, region, period, dimensions }: Observation) {
  const { level, parent } = ledger.region(region);
  const spread = spreadOf(ledger, ledger.ofLevel(indicator, level, period, dimensions));
  const whole = around(ledger, parent).find((id) => spread.has(id));
  return { whole: whole ?? ledger.nation, all: whole === undefined ? null : ledger.divisionsIn(whole, level) };
}

/** By those that are ranked: the ledger hands out the same list whenever it is asked. */
const spreads = new WeakMap<readonly Observation[], ReadonlySet<string>>();

/** The regions that lie around all of some peers. */
function spreadOf(ledger: Ledger, peers: readonly Observation[]): ReadonlySet<string> {
  const known = spreads.get(peers);
  if (known) return known;
  const [first = null, ...others] = new Set(peers.map(({ region }) => ledger.region(region).parent));
  const shared = others.reduce(
    (common, parent) => common.intersection(new Set(around(ledger, parent))),
    new Set(around(ledger, first)),
  );
  spreads.set(peers, shared);
  return shared;
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
