import { ascending } from 'd3';
import { restsOnUnknown, unknownSources } from '../../src/record/provenance.ts';
import { keyOf } from '../../src/record/series-key.ts';
import type { Interval, Observation } from '../../src/record/types.ts';
import type { RowOf } from '../read/read-catalog.ts';

type Candidate = Omit<Observation, 'chosen'>;

/** What the choice goes by in sources. */
export interface SourceStandings {
  /** Source id to publication date. */
  readonly released: ReadonlyMap<string, string>;
  /** Sources of unknown provenance. */
  readonly unknown: ReadonlySet<string>;
}

/** What the choice goes by in the sources of the catalog. */
export function sourceStandings(rows: readonly { readonly row: RowOf<'sources'> }[]): SourceStandings {
  return {
    released: new Map(rows.map(({ row }) => [row.id, row.published])),
    unknown: unknownSources(rows.map(({ row }) => ({ ...row, publishers: row.publisher }))),
  };
}

/**
 * The printed rule among rivals for one key: what is only expected is never chosen; what rests on sources of unknown
 * provenance comes after everything else; published before derived, lower tier letter, later release, finer printing; last
 * the id, so that the choice never depends on the order of files.
 */
export function chooseAmongRivals<T extends Candidate>(
  observations: readonly T[],
  standings: SourceStandings,
): (T & { chosen: boolean })[] {
  const best = new Map<string, T>();
  for (const observation of observations) {
    if (observation.status === 'expected') continue;
    const key = keyOf(observation);
    const rival = best.get(key);
    if (!rival || prefer(observation, rival, standings) < 0) best.set(key, observation);
  }
  return observations.map((observation) => ({ ...observation, chosen: best.get(keyOf(observation)) === observation }));
}

function prefer(a: Candidate, b: Candidate, { released, unknown }: SourceStandings): number {
  return (
    Number(restsOnUnknown(a, unknown)) - Number(restsOnUnknown(b, unknown)) ||
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
