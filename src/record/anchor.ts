import { derivationPage, NOT_PARTED, type PartedOrigins, partOf, sourcePage } from './parted-origins.ts';
import type { ObservationKey } from './series-key.ts';
import type { Observation } from './types.ts';

/** Fragment by which a page of figures is opened at one of them; unique within a source and its tables. */
export function anchorOf({ indicator, region, period, dimensions }: ObservationKey): string {
  return [indicator, region, period.replaceAll('/', '_'), ...Object.values(dimensions)].join('.');
}

/** Where the origin of a figure is told: its source's page, or the page that shows its derivation, or a part of these. */
export function originPath(
  observation: ObservationKey & Pick<Observation, 'status' | 'source'>,
  parted: PartedOrigins = NOT_PARTED,
): string {
  const { status, indicator, source, region } = observation;
  const page = status === 'derived' ? derivationPage(indicator) : sourcePage(source);
  const part = partOf(parted, page, region);
  return `${page}${part === '' ? '' : `${part}/`}#${anchorOf(observation)}`;
}
