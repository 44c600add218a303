import { randomFrom } from '../fuzz/random.ts';

/** When a run is killed: so long after its start, or at its change of the disk of that number. */
export type Moment = { readonly milliseconds: number } | { readonly change: number };

/** How long an uncut run takes, and how often its program changes the disk. */
export interface RunLength {
  readonly milliseconds: number;
  readonly changes: number;
}

/** Changes before the end among which the output takes its place. */
const LAST_CHANGES = 12;

/** Moments of a seed: half of them spread over the whole run, a quarter over its last tenth, a quarter at its last changes. */
export function planMoments(count: number, seed: string, { milliseconds, changes }: RunLength): Moment[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at): Moment => {
    if (at % 4 === 3) return { change: changes - random.below(Math.min(changes, LAST_CHANGES)) };
    const last = Math.ceil(milliseconds / 10);
    return at % 4 === 1
      ? { milliseconds: milliseconds - last + random.below(last) }
      : { milliseconds: random.below(milliseconds) };
  });
}

/** A moment in words. */
export function sayMoment(moment: Moment): string {
  return 'change' in moment ? `at change ${moment.change} of the disk` : `after ${moment.milliseconds} ms`;
}
