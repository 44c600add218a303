import type { EveryObservation } from './every-observation.ts';
import type { Indicator, Observation, Region, Source } from './types.ts';

/**
 * Origins with too much on them for one page: there, values of counties stand on pages of their own, one for each region
 * around counties. Plain data, as the browser is sent it too.
 */
export interface PartedOrigins {
  /** Addresses of the pages that are parted. */
  readonly pages: readonly string[];
  /** By the id of a county what its part is called in the address; empty where nothing is parted. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Nothing is parted. */
export const NOT_PARTED: PartedOrigins = { pages: [], parts: {} };

/** More values than these are parted. */
const MOST_VALUES = 3_000;

/** Page that tells where published values of a source stand in it. */
export const sourcePage = (source: string) => `/sources/${source}/`;

/** Page that tells how the derived values of an indicator come about. */
export const derivationPage = (indicator: string) => `/indicators/${indicator}/derived/`;

/** The origins of a record that are parted. */
export function partedOrigins(
  every: EveryObservation,
  { sources, indicators, regions }: PartedRecord,
  most = MOST_VALUES,
): PartedOrigins {
  const derived = (id: string) => every.ofIndicator(id).filter(({ status }) => status === 'derived');
  const pages = [
    ...sources.filter(({ id }) => every.ofSource(id).length > most).map(({ id }) => sourcePage(id)),
    ...indicators.filter(({ id }) => derived(id).length > most).map(({ id }) => derivationPage(id)),
  ];
  if (pages.length === 0) return NOT_PARTED;
  const slugs = new Map(regions.map(({ id, slug }) => [id, slug]));
  const counties = regions.filter(({ level }) => level === 'county');
  return { pages, parts: Object.fromEntries(counties.map(({ id, parent }) => [id, slugs.get(parent ?? '') ?? ''])) };
}

interface PartedRecord {
  readonly sources: readonly Pick<Source, 'id'>[];
  readonly indicators: readonly Pick<Indicator, 'id'>[];
  readonly regions: readonly Pick<Region, 'id' | 'slug' | 'level' | 'parent'>[];
}

/** The part of a page that a region's values stand on; empty on a page that is not parted, and for what is no county. */
export function partOf({ pages, parts }: PartedOrigins, page: string, region: string): string {
  return pages.includes(page) ? (parts[region] ?? '') : '';
}

/** Values of one origin: those that stand on its page, and the others by their part. */
export function partValues(parted: PartedOrigins, page: string, observations: readonly Observation[]) {
  const parts = Map.groupBy(observations, ({ region }) => partOf(parted, page, region));
  const here = parts.get('') ?? [];
  parts.delete('');
  return { here, parts };
}
