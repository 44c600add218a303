import type { Observation } from '../types.ts';
import type { PaceKind } from './pace.ts';

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
  /** First periods of new concepts in the subject's or the reference's series; nothing is compared across them. */
  readonly breaks: readonly string[];
}
