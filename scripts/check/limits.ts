import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';

type Indicator = Model['indicators'] extends ReadonlyMap<string, infer Row> ? Row : never;

/** How much a series may change in a year: per cent of what it was, or units of the indicator. */
export type ChangeLimit = NonNullable<Indicator['rise']['whole']>;

/** What a statistician would call likely of a figure; `null` where nobody can tell. */
export interface Limits {
  readonly min: number | null;
  readonly max: number | null;
  readonly rise: ChangeLimit | null;
  readonly fall: ChangeLimit | null;
  readonly spread: number | null;
}

const NONE: Limits = { min: null, max: null, rise: null, fall: null, spread: null };

/** Limits of a figure from its row in `indicators.csv`: those of the whole, or of the parts if any code is not the default. */
export function limitsOf(draft: Draft, model: Model): Limits {
  const row = model.indicators.get(draft.indicator);
  if (!row) return NONE;
  const whole = Object.entries(draft.dimensions).every(
    ([dimension, code]) => model.dimensions.get(dimension)?.[0]?.code === code,
  );
  const side = whole ? 'whole' : 'parts';
  return {
    min: row.likely_min[side],
    max: row.likely_max[side],
    rise: row.rise[side],
    fall: row.fall[side],
    spread: row.spread[side],
  };
}
