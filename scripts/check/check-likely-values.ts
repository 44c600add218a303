import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import { likelySpan } from './likely-span.ts';
import { limitsOf } from './limits.ts';
import { unlikely } from './unlikely.ts';

/** Figures outside `likely_min` and `likely_max`; what lies outside `min` and `max` as well is impossible and told as that. */
export function checkLikelyValues(drafts: readonly Draft[], model: Model): Problem[] {
  return drafts.flatMap((draft) => {
    const { min, max } = limitsOf(draft, model);
    const { low, high } = likelySpan(draft);
    if ((min === null || high >= min) && (max === null || low <= max)) return [];
    const expected = `${draft.indicator} between ${min ?? '−∞'} and ${max ?? '∞'}, as is likely`;
    return [unlikely(draft, 'unlikely-value', expected, 'compare with the publication: unit, decimal point, column')];
  });
}
