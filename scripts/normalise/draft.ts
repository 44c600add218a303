import type { Observation } from '../../src/lib/types.ts';
import type { Place } from '../read/problem.ts';

/** An observation before rivals are weighed, with the place of its cell for messages. */
export type Draft = Omit<Observation, 'chosen'> & { readonly place: () => Place; readonly table: string };
