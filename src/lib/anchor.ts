import type { Observation } from './types.ts';

/** Fragment by which a page of figures is opened at one of them; unique within a source and its tables. */
export function anchorOf({
  indicator,
  region,
  period,
  dimensions,
}: Pick<Observation, 'indicator' | 'region' | 'period' | 'dimensions'>): string {
  return [indicator, region, period.replaceAll('/', '_'), ...Object.values(dimensions)].join('.');
}

/** Where the origin of a figure is told: its source's page, or the page that shows its derivation. */
export function originPath(
  observation: Pick<Observation, 'indicator' | 'region' | 'period' | 'dimensions' | 'status' | 'source'>,
): string {
  return observation.status === 'derived'
    ? `/indicators/${observation.indicator}/derived/#${anchorOf(observation)}`
    : `/sources/${observation.source}/#${anchorOf(observation)}`;
}
