import type { Observation } from '../../src/record/types.ts';

/** A sentence that the site makes from its record. */
export interface Sentence {
  readonly kind: 'figure' | 'comparison' | 'target' | 'region' | 'standing' | 'summary';
  readonly text: string;
  /** What it speaks of: the rows of its figure, or the values it is made from. */
  readonly rows: readonly Observation[];
  /** Id of its figure, target or region. */
  readonly of: string;
}
