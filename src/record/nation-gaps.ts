import { distance } from './gap/ratio.ts';
import { FEWEST_PEERS, type Ledger } from './ledger.ts';
import { thresholdsFor } from './thresholds.ts';

/** Classes of gaps below the nation, and above it. */
const BELOW = 3;
const ABOVE = 2;

/** On which side of the nation a province is, and in which class, the nearest 1. */
export interface GapClass {
  readonly side: 'below' | 'above';
  readonly step: number;
}

/** A class with its bounds in the unit of the indicator; `null` where it is open. */
export interface GapBounds extends GapClass {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * How far the provinces are from the nation in the last year with enough of them: positive where one has less, largest
 * first; with classes for a map. `null` where there is no such year or no value of the nation for it.
 */
export function nationGaps(ledger: Ledger, indicator: string) {
  const period = ledger.latestYear(indicator, 'province', {}, FEWEST_PEERS) ?? '';
  const nation = ledger.find(indicator, ledger.nation, period);
  if (nation === undefined || nation.value === null) return null;
  const gaps = ledger
    .ofLevel(indicator, 'province', period)
    .map((subject) => ({ subject, gap: distance(subject, nation).value ?? 0 }))
    .sort((a, b) => b.gap - a.gap || (a.subject.region < b.subject.region ? -1 : 1));
  const sizes = (side: GapClass['side']) => gaps.flatMap(({ gap }) => (sideOf(gap) === side ? [Math.abs(gap)] : []));
  const bounds = { below: thresholdsFor(sizes('below'), BELOW), above: thresholdsFor(sizes('above'), ABOVE) };
  return {
    nation,
    gaps: gaps.map((one) => ({ ...one, class: classOf(one.gap, bounds) })),
    /** From the farthest below to the farthest above. */
    classes: [...boundsOf('below', bounds.below).reverse(), ...boundsOf('above', bounds.above)],
  };
}

function sideOf(gap: number): GapClass['side'] {
  return gap > 0 ? 'below' : 'above';
}

function classOf(gap: number, bounds: Readonly<Record<GapClass['side'], readonly number[]>>): GapClass {
  const side = sideOf(gap);
  return { side, step: 1 + bounds[side].filter((bound) => Math.abs(gap) >= bound).length };
}

function boundsOf(side: GapClass['side'], bounds: readonly number[]): GapBounds[] {
  return [null, ...bounds].map((from, index) => ({ side, step: index + 1, from, to: bounds[index] ?? null }));
}
