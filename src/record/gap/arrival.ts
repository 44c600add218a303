import { exact } from '../interval.ts';
import { carry, type PaceKind } from './pace.ts';

/**
 * First year in which a figure moving at its observed pace reaches the target.
 * The data bears no more years ahead than it covers behind; beyond that, or when it moves away, the answer is `null`.
 * @param value latest figure, of `year`
 * @param yearly its pace
 * @param span years the pace was observed over
 * @param wanted which way the target lies
 */
export function arrivalYear(
  value: number,
  year: number,
  yearly: number,
  span: number,
  target: number,
  kind: PaceKind,
  wanted: 'atLeast' | 'atMost',
): number | null {
  // A pace is kept to twelve digits: what reaches the target exactly may fall short of it by a trace.
  const trace = Math.abs(target) * 1e-9;
  for (let ahead = 0; ahead <= span; ahead++) {
    const then = carry(exact(value), exact(yearly), ahead, kind).value ?? Number.NaN;
    if (wanted === 'atLeast' ? then >= target - trace : then <= target + trace) return year + ahead;
  }
  return null;
}
