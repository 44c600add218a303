import { anchorOf } from './anchor.ts';
import type { Ledger } from './ledger.ts';
import type { Observation } from './types.ts';

/** The values that are told on the page of a source, one for each anchor. */
export function creditedTo(ledger: Ledger, source: string): readonly Observation[] {
  return [
    ...new Map(ledger.every.ofSource(source).map((observation) => [anchorOf(observation), observation])).values(),
  ];
}
