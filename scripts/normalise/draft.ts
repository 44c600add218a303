import type { Observation } from '../../src/lib/types.ts';
import type { Place } from '../read/problem.ts';

/** An observation before rivals are weighed, with the place of its cell for messages. */
export type Draft = Omit<Observation, 'chosen'> & { readonly place: () => Place; readonly table: string };

/** What an observation is a value of: two drafts with one key are rivals. */
export function keyOf(observation: Pick<Observation, 'indicator' | 'region' | 'period' | 'dimensions'>): string {
  const dimensions = Object.entries(observation.dimensions).map(([dimension, code]) => `${dimension}=${code}`);
  return [observation.indicator, observation.region, observation.period, ...dimensions].join(':');
}
