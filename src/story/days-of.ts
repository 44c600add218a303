import { ascending } from 'd3';
import type { Ledger } from '../record/ledger.ts';
import type { Observation } from '../record/types.ts';
import type { BlockOf } from './block.ts';
import { figuresAt } from './select-values.ts';

/** The figures of a block of days, the earliest first. */
export function daysOf(ledger: Ledger, { days, level }: BlockOf<'days'>): readonly Observation[] {
  return figuresAt(ledger, level, days).toSorted(
    (a, b) => ascending(a.period, b.period) || ascending(a.region, b.region),
  );
}
