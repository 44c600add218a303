import type { z } from 'zod';
import type { statement } from '../record-schema.ts';
import type { Observation } from '../types.ts';
import type { PaceKind } from './pace.ts';

/** A published yes or no on targets, or news of them. */
export type Statement = z.infer<typeof statement>;

/** Series of one indicator, region and choice of dimensions, one chosen observation per period, oldest first. */
export type Series = readonly Observation[];

/** What the evaluation of a target has to know beside its series. */
export interface TargetContext {
  /** Lowest possible value: a printed value that equals a target there is met, because nothing can lie beyond. */
  readonly min: number | null;
  /** The indicator tells what happened in a period rather than a state. */
  readonly flow: boolean;
  /** Shares and rates move by points, levels by percent. */
  readonly kind: PaceKind;
  /** Start of the way, where the catalog states one. */
  readonly baseline: Observation | undefined;
  /** Date on which the source of an observation came out, as far as known. */
  readonly released: (observation: Observation) => string;
  /** First periods of new concepts in the subject's series; nothing is compared across them. */
  readonly breaks: readonly string[];
  /** The same of the reference's series. */
  readonly referenceBreaks: readonly string[];
  /** Printed growth rates of subject and reference. */
  readonly rates: Series;
  readonly referenceRates: Series;
  /** Series that answer the target on another basis: asked in turn where its own leaves it open. */
  readonly others: readonly Series[];
  /** What was published on the target in words, oldest first. */
  readonly statements: readonly Statement[];
  /** Day up to which the record reaches: what is due later is not due yet. */
  readonly until: string;
}
