import type { Edition } from '../edition/edition.ts';
import type { Claim, ClaimVerdict, Interval, Qualifier } from '../record/types.ts';
import { claimMakers } from '../record/vocabulary.ts';
import { differenceText, placesOf } from './difference-text.ts';
import { intervalText, rounded } from './interval-text.ts';

/** The numbers of a claim, all in its unit, to the place behind the last one of a published number. */
export interface ClaimNumbers {
  readonly stated: string;
  readonly statedInterval: string;
  /** Empty where the relation cannot be computed. */
  readonly recomputed: string;
  readonly recomputedInterval: string;
  /** How far the two are apart, where they are; a share is off by percentage points. */
  readonly difference: string;
}

/** Words for the numbers of a claim. */
export function claimNumbers(edition: Edition, claim: Claim): ClaimNumbers {
  const { published, recomputed, unit: id, verdict } = claim;
  const unit = edition.record.unit(id);
  const decimals = Math.max(placesOf(published), recomputed && !computes(claim) ? placesOf(recomputed) : 0) + 1;
  const value = (interval: Interval, qualifier: Qualifier) =>
    edition.valueInUnit({ ...interval, qualifier, unit: id, status: 'published' });
  const short = recomputed && toPlaces(recomputed, decimals);
  return {
    stated: value(published, published.qualifier),
    statedInterval: intervalText(edition, published, unit, decimals),
    recomputed: short ? value(short, opennessOf(short)) : '',
    recomputedInterval: short ? intervalText(edition, short, unit, decimals) : '',
    difference: verdict === 'disagrees' && short ? differenceText(edition, published, short, unit, decimals) : '',
  };
}

/** Whether a formula computes anything, or only names the value that the published one is held against. */
export function computes({ formula }: Pick<Claim, 'formula'>): boolean {
  return !/^\w+$/.test(formula);
}

/** Claims by who relates their numbers, and of each maker by verdict, those first that call for a look. */
export function claimsByMaker(claims: readonly Claim[]) {
  return claimMakers.flatMap((maker) => {
    const own = claims.filter(({ madeBy }) => madeBy === maker);
    const groups = verdictOrder.flatMap((verdict) => {
      const found = own.filter((claim) => claim.verdict === verdict);
      return found.length === 0 ? [] : [{ verdict, claims: found }];
    });
    return own.length === 0 ? [] : [{ maker, count: own.length, groups }];
  });
}

const verdictOrder: readonly ClaimVerdict[] = ['disagrees', 'agreesWithinRounding', 'cannotCheck', 'agrees'];

function toPlaces({ value, low, high }: Interval, decimals: number): Interval {
  const to = (number: number | null) => (number === null ? null : rounded(number, decimals));
  return { value: to(value), low: to(low), high: to(high) };
}

/** What to say of a value of which one bound only is known. */
function opennessOf({ low, high }: Interval): Qualifier {
  if (low !== null && high !== null) return 'exact';
  if (low === null && high === null) return 'about';
  return high === null ? 'atLeast' : 'atMost';
}
