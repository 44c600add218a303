import type { Draft } from '../normalise/draft.ts';
import type { YearOfSeries } from './group-drafts.ts';
import { likelySpan } from './likely-span.ts';
import type { ChangeLimit, ChangeLimits } from './limits.ts';

/** The step between two neighbouring years with the figures that do not fit any figure of the other year. */
export interface Step {
  readonly before: YearOfSeries;
  readonly after: YearOfSeries;
  readonly off: ReadonlySet<Draft>;
}

/** Compares every figure of one year with every figure of the next. */
export function stepOf(before: YearOfSeries, after: YearOfSeries, { rise, fall }: ChangeLimits): Step {
  const gap = after.year - before.year;
  const fits = (a: Draft, b: Draft) => !exceeds(a, b, rise, gap) && !exceeds(b, a, reversed(fall), gap);
  return {
    before,
    after,
    off: new Set([
      ...before.drafts.filter((a) => !after.drafts.some((b) => fits(a, b))),
      ...after.drafts.filter((b) => !before.drafts.some((a) => fits(a, b))),
    ]),
  };
}

/** A fall by 20 % is a rise by 25 % seen backwards; a fall by all there was may lead anywhere. */
function reversed(fall: ChangeLimit | null): ChangeLimit | null {
  if (fall === null || !fall.relative) return fall;
  return fall.amount >= 100 ? null : { amount: 10000 / (100 - fall.amount) - 100, relative: true };
}

/** Whether `to` surely lies above `from` by more than the limit allows over so many years. */
function exceeds(from: Draft, to: Draft, limit: ChangeLimit | null, gap: number): boolean {
  if (limit === null) return false;
  const [{ low, high }, { low: reached }] = [likelySpan(from), likelySpan(to)];
  if (!limit.relative) return reached - high > limit.amount * gap;
  return low >= 0 && reached > 0 && reached > high * (1 + limit.amount / 100) ** gap;
}
