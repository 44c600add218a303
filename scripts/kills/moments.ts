import { randomFrom } from '../fuzz/random.ts';

/** When a run is killed: after a share of the time it takes, or at its change of the disk of that number. */
export type Moment = { readonly share: number } | { readonly change: number };

/** Changes before the end among which the output takes its place. */
const LAST_CHANGES = 8;
/** How finely the time of a run is parted. */
const PARTS = 1000;

/**
 * Moments of a seed: half of them spread over the whole run, a quarter over its last tenth, a quarter at its last changes.
 * @param changes how often an uncut run changes the disk
 */
export function planMoments(count: number, seed: string, changes: number): Moment[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at): Moment => {
    if (at % 4 === 3) return { change: changes - random.below(Math.min(changes, LAST_CHANGES)) };
    const tenth = PARTS / 10;
    const part = at % 4 === 1 ? PARTS - tenth + random.below(tenth) : random.below(PARTS);
    return { share: part / PARTS };
  });
}

/** A moment in words. */
export function sayMoment(moment: Moment): string {
  return 'change' in moment
    ? `at change ${moment.change} of the disk`
    : `after ${(moment.share * 100).toFixed(1)} % of the time`;
}
