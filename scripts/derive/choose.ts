import { keyOf } from '../../src/lib/series-key.ts';
import type { Observation } from '../../src/lib/types.ts';

type Candidate = Omit<Observation, 'chosen'>;

/**
 * The printed rule among rivals for one key: published before derived, lower tier letter, later release, finer printing;
 * last the id, so that the choice never depends on the order of files.
 * @param released source id to publication date
 */
export function chooseAmongRivals<T extends Candidate>(
  observations: readonly T[],
  released: ReadonlyMap<string, string>,
): (T & { chosen: boolean })[] {
  const best = new Map<string, T>();
  for (const observation of observations) {
    const key = keyOf(observation);
    const rival = best.get(key);
    if (!rival || prefer(observation, rival, released) < 0) best.set(key, observation);
  }
  return observations.map((observation) => ({ ...observation, chosen: best.get(keyOf(observation)) === observation }));
}

function prefer(a: Candidate, b: Candidate, released: ReadonlyMap<string, string>): number {
  return (
    Number(a.status === 'derived') - Number(b.status === 'derived') ||
    compare(a.tier, b.tier) ||
    compare(released.get(b.source) ?? '', released.get(a.source) ?? '') ||
    width(a) - width(b) ||
    compare(a.id, b.id)
  );
}

function width({ low, high }: Candidate): number {
  return low === null || high === null ? Number.MAX_VALUE : high - low;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
