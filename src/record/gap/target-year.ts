import type { z } from 'zod';
import { exact } from '../interval.ts';
import type { targetYear } from '../record-schema.ts';
import type { Interval, Observation } from '../types.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export type TargetYear = z.infer<typeof targetYear>;

/** The year of one verdict; the gap decides it, unless it is decided otherwise. */
export function yearOfTarget(
  period: string,
  facts: { gap: Interval; aim: Interval | null; outcome: Interval | null; inputs: readonly Observation[] },
  verdict: Verdict = verdictOf(facts.gap),
): TargetYear {
  const { gap, aim, outcome, inputs } = facts;
  return {
    period,
    verdict,
    gap,
    aim: aim && boundsOf(aim),
    outcome: outcome && boundsOf(outcome),
    inputs: inputs.map(({ id }) => id),
  };
}

/** An observation as the interval that it is. */
function boundsOf({ value, low, high }: Interval): Interval {
  return { value, low, high };
}

/** What is enough to reach a number that is itself a range: “about 10” is reached by what rounds to 10. */
export function nearEdge(aim: Interval, wanted: 'atLeast' | 'atMost'): Interval {
  const edge = wanted === 'atLeast' ? aim.low : aim.high;
  return edge === null ? aim : exact(edge);
}
