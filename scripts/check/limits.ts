import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { RowOf } from '../read/read-catalog.ts';

/** How much a series may change in a year: per cent of what it was, or units of the indicator. */
export type ChangeLimit = NonNullable<RowOf<'indicators'>['rise']['whole']>;

/** How much a series may rise and how much it may fall; `null` where nobody can tell. */
export type ChangeLimits = Readonly<Record<'rise' | 'fall', ChangeLimit | null>>;

/**
 * What a statistician would call likely of a figure, by its row in `indicators.csv`: of the whole, or of the parts if any
 * code is not the default; `null` where nobody can tell.
 */
export function limitsOf(draft: Draft, model: Model) {
  const row = model.indicators.get(draft.indicator);
  const whole = Object.entries(draft.dimensions).every(
    ([dimension, code]) => model.dimensions.get(dimension)?.[0]?.code === code,
  );
  const side = whole ? 'whole' : 'parts';
  return {
    min: row?.likely_min[side] ?? null,
    max: row?.likely_max[side] ?? null,
    rise: row?.rise[side] ?? null,
    fall: row?.fall[side] ?? null,
    spread: row?.spread[side] ?? null,
  };
}
