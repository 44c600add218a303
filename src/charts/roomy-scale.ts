import { linearScale, type Scale } from './value-scale.ts';

/** A value on an axis and the room in px that must stay free beyond it on one side. */
export interface Side {
  readonly value: number;
  readonly room: number;
}

/**
 * The widest scale between two edges that leaves each value its room: `before` to the left of it, `after` to the right.
 * `null` where the rooms alone take more than there is.
 */
export function roomyScale(before: readonly Side[], after: readonly Side[], left: number, right: number): Scale | null {
  const pairs = before.flatMap((low) => after.map((high) => ({ low, high })));
  const slack = (pair: (typeof pairs)[number]) => right - left - pair.low.room - pair.high.room;
  const steps = pairs
    .filter(({ low, high }) => high.value > low.value)
    .map((pair) => slack(pair) / (pair.high.value - pair.low.value));
  const step = steps.length === 0 ? 0 : Math.min(...steps);
  const least = Math.max(left, ...before.map(({ value, room }) => left + room - value * step));
  const most = Math.min(right, ...after.map(({ value, room }) => right - room - value * step));
  if (step < 0 || least > most + 0.01) return null;
  return linearScale([0, 1], [(least + most) / 2, (least + most) / 2 + step]);
}
