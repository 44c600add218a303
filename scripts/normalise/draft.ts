import type { Observation } from '../../src/record/types.ts';
import type { FilePlace } from '../read/problem.ts';

/** An observation before rivals are weighed, with the place of its cell for messages. */
export type Draft = Omit<Observation, 'chosen'> & { readonly place: () => FilePlace; readonly table: string };
