import type { Dimensions, Observation } from './types.ts';

/** What a value is a value of, without its source. */
export type ObservationKey = Pick<Observation, 'indicator' | 'region' | 'period' | 'dimensions'>;

/** `incomeSource=wages:incomeGroup=all`: the codes of a series in the order of its indicator. */
export function codesKey(dimensions: Dimensions, separator = ':'): string {
  return Object.entries(dimensions)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(separator);
}

/** The key of an observation, with which its id begins: two observations with one key are rivals. */
export function keyOf({ indicator, region, period, dimensions }: ObservationKey): string {
  return keyWith(indicator, region, period, codesKey(dimensions));
}

/** The same of an observation whose codes are a text already. */
export function keyWith(indicator: string, region: string, period: string, codes: string): string {
  return codes === '' ? `${indicator}:${region}:${period}` : `${indicator}:${region}:${period}:${codes}`;
}
