import type { Edition } from '../edition/edition.ts';
import type { ShownAmount } from '../edition/value-text.ts';
import { comparablePairs, type Pair } from '../record/gap/comparable-pairs.ts';
import { subtract } from '../record/interval.ts';
import { wayOf } from './trend-finding.ts';
import { workedOut } from './worked-out.ts';

/** How far a value lies from another, on which side of it. */
export interface GapSide {
  readonly side: 'below' | 'above';
  readonly amount: ShownAmount;
  readonly decimals: number;
}

/** On which side of its reference a value lies, and how far; `null` where the two do not decide it. */
export function gapSide({ record }: Pick<Edition, 'record'>, [own, reference]: Pair): GapSide | null {
  const way = wayOf(own, reference);
  if (way === 'undecided') return null;
  const [lower, higher] = way === 'rose' ? [own, reference] : [reference, own];
  // Shares differ by percentage points.
  const unit = own.unit === 'percent' ? record.unit('percentage-points').id : own.unit;
  const amount = { ...workedOut(subtract(higher, lower), [own, reference]), unit };
  return { side: way === 'rose' ? 'below' : 'above', amount, decimals: record.indicator(own.indicator).decimals };
}

/** How far, with its unit: `6,787 yuan`. */
export function amountText(edition: Edition, { amount, decimals }: GapSide): string {
  return edition.value(amount, decimals);
}

/** How far, and on which side: `6,787 yuan below`. */
export function sideText(edition: Edition, gap: GapSide): string {
  return edition.t(`gap.${gap.side}`, { amount: amountText(edition, gap) });
}

/** How far it was before, behind what it is now: a bare number, with its side where that was the other one. */
export function thenText(edition: Edition, then: GapSide, now: GapSide): string {
  const amount = edition.cell(then.amount, then.decimals);
  return then.side === now.side ? amount : edition.t(`gap.${then.side}`, { amount });
}

/**
 * The first year in which each of these pairs has both its values of one concept; nothing where that is their own, and of a flow: a
 * growth rate of another year says nothing of this one.
 */
export function firstPairs({ record }: Pick<Edition, 'record'>, pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.some(([{ indicator }]) => record.indicator(indicator).flow)) return [];
  const known = pairs.map((pair) => new Map(comparablePairs(record, pair).map((one) => [one[0].period, one])));
  const years = [...(known[0]?.keys() ?? [])];
  const first = years.find((period) => known.every((one) => one.has(period)));
  if (first === undefined || pairs.some(([{ period }]) => period === first)) return [];
  return known.map((one) => one.get(first)).filter((pair) => pair !== undefined);
}
