import type { ObservationKey } from './series-key.ts';
import type { Observation } from './types.ts';

/** Fragment by which a page of figures is opened at one of them; unique within a source and its tables. */
export function anchorOf({ indicator, region, period, dimensions }: ObservationKey): string {
  return [indicator, region, period.replaceAll('/', '_'), ...Object.values(dimensions)].join('.');
}

/** Where the origin of a figure is told: its source's page, or the page that shows its derivation. */
export function originPath(observation: ObservationKey & Pick<Observation, 'status' | 'source'>): string {
  const { status, indicator, source } = observation;
  const page = status === 'derived' ? `/indicators/${indicator}/derived/` : `/sources/${source}/`;
  return `${page}#${anchorOf(observation)}`;
}
