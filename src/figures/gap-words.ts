import type { Edition } from '../edition/edition.ts';
import type { GapBounds } from '../record/nation-gaps.ts';
import type { Unit } from '../record/types.ts';

/** How far a province is from the nation, in words: `6,787 yuan below the national average`. */
export function gapText(edition: Edition, gap: number, unit: Unit): string {
  if (gap === 0) return edition.t('doors.same');
  return edition.t(gap > 0 ? 'doors.below' : 'doors.above', { amount: edition.amount(Math.abs(gap), unit, 0) });
}

/** What a colour of the map stands for, without its unit: `5,000 or more below`. */
export function gapClassText(edition: Edition, { side, from, to }: GapBounds, unit: Unit): string {
  const number = (bound: number | null) => edition.number(bound ?? 0, unit, 0);
  const span = from === null ? (to === null ? 'any' : 'less') : to === null ? 'more' : 'between';
  return edition.t(`doors.${side}.${span}`, { from: number(from), to: number(to) });
}
