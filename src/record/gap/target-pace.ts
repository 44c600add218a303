import type { z } from 'zod';
import { divide, exact } from '../interval.ts';
import { yearOf } from '../period.ts';
import type { targetPace } from '../record-schema.ts';
import type { Interval, Observation, Target } from '../types.ts';
import { arrivalYear } from './arrival.ts';
import { lastYear } from './deadline.ts';
import { classOfPace, pace } from './pace.ts';
import { shareOfWay } from './share-of-way.ts';
import type { TargetContext } from './target-context.ts';
import type { Verdict } from './verdict.ts';

export type TargetPace = z.infer<typeof targetPace>;

/** Which way a target lies: a value to equal is approached from where the figure stands, the lowest possible from above. */
export function wantedOf(
  target: Pick<Target, 'rule' | 'value'>,
  min: number | null,
  value: number | null,
): 'atLeast' | 'atMost' {
  if (target.rule === 'equals') {
    const above = value !== null && target.value !== null && value > target.value;
    return above || target.value === min ? 'atMost' : 'atLeast';
  }
  return target.rule === 'atMost' ? 'atMost' : 'atLeast';
}

/** The way, the paces and the year of arrival of a level target, from the start that the catalog states. */
export function paceOf(
  target: Target,
  latest: Observation,
  verdict: Verdict,
  { baseline, kind, min, breaks }: TargetContext,
): TargetPace | null {
  if (!baseline || baseline.id === latest.id || target.value === null) return null;
  // A way across a change of concept is none.
  if (breaks.some((period) => period > baseline.period && period <= latest.period)) return null;
  const goal = exact(target.value);
  // A baseline without a stated year has a way but no pace.
  const span = yearOf(latest.period) - yearOf(baseline.period);
  const until = lastYear(target.deadline);
  const left = until === null ? 0 : until - yearOf(latest.period);
  const observed = span > 0 ? attempt(() => pace(baseline, latest, span, kind)) : null;
  const required = left > 0 && verdict !== 'met' ? attempt(() => pace(latest, goal, left, kind)) : null;
  const speed = observed && required ? attempt(() => divide(observed, required)) : null;
  const known = latest.value !== null && observed?.value != null;
  return {
    baseline: baseline.id,
    way: attempt(() => shareOfWay(baseline, latest, goal)),
    kind,
    observed,
    required,
    ratio: speed,
    class: speed === null ? null : classOfPace(speed),
    arrival: known
      ? arrivalYear(
          latest.value ?? 0,
          yearOf(latest.period),
          observed.value ?? 0,
          span,
          target.value,
          kind,
          wantedOf(target, min, latest.value),
        )
      : null,
  };
}

/** A quotient that is not defined is absent, not an error. */
function attempt(compute: () => Interval): Interval | null {
  try {
    return compute();
  } catch {
    return null;
  }
}
