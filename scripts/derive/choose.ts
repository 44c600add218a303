import { ascending } from 'd3';
import { keyOf } from '../../src/record/series-key.ts';
import type { Interval, Observation } from '../../src/record/types.ts';

type Candidate = Omit<Observation, 'chosen'>;

/**
 * The printed rule among rivals for one key: what is only expected is never chosen; published before derived, lower tier
 * letter, later release, finer printing; last the id, so that the choice never depends on the order of files.
 * @param released source id to publication date
 */
export function chooseAmongRivals<T extends Candidate>(
  observations: readonly T[],
  released: ReadonlyMap<string, string>,
): (T & { chosen: boolean })[] {
  const best = new Map<string, T>();
  for (const observation of observations) {
    if (observation.status === 'expected') continue;
    const key = keyOf(observation);
    const rival = best.get(key);
    if (!rival || prefer(observation, rival, released) < 0) best.set(key, observation);
  }
  return observations.map((observation) => ({ ...observation, chosen: best.get(keyOf(observation)) === observation }));
}

function prefer(a: Candidate, b: Candidate, released: ReadonlyMap<string, string>): number {
  return (
    Number(a.status === 'derived') - Number(b.status === 'derived') ||
    ascending(a.tier, b.tier) ||
    ascending(released.get(b.source) ?? '', released.get(a.source) ?? '') ||
    widthOf(a) - widthOf(b) ||
    ascending(a.id, b.id)
  );
}

/** How finely a number is printed; an open interval is wider than any. */
export function widthOf({ low, high }: Interval): number {
  return low === null || high === null ? Number.MAX_VALUE : high - low;
}
