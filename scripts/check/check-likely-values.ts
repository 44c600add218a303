import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import { likelySpan } from './likely-span.ts';
import { limitsOf } from './limits.ts';
import { unlikely } from './unlikely.ts';

/** Figures outside `likely_min` and `likely_max`, and fractions of what is counted one by one. */
export function checkLikelyValues(drafts: readonly Draft[], model: Model): Problem[] {
  return drafts.flatMap((draft) => {
    const { min, max } = limitsOf(draft, model);
    const { low, high } = likelySpan(draft);
    // An average of what is counted is shown with decimals.
    const counted =
      model.indicators.get(draft.indicator)?.decimals === 0 && model.units.get(draft.unit)?.discrete === true;
    const inPieces = counted && draft.value !== null && !Number.isInteger(draft.value);
    if ((min === null || high >= min) && (max === null || low <= max) && !inPieces) return [];
    const bounds = `${draft.indicator} between ${min ?? '−∞'} and ${max ?? '∞'}, as is likely`;
    const expected = inPieces ? `a whole number, as ${draft.indicator} is counted one by one` : bounds;
    return [unlikely(draft, 'unlikely-value', expected, 'compare with the publication: unit, decimal point, column')];
  });
}
