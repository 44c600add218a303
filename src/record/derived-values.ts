import { ascending } from 'd3';
import type { Ledger } from './ledger.ts';
import type { Observation } from './types.ts';

/** The derived values of an indicator, in the order of the regions, each region's by its periods. */
export function derivedValues(ledger: Ledger, indicator: string): readonly Observation[] {
  const order = new Map(ledger.data.regions.map(({ id }, index) => [id, index]));
  return ledger.every
    .ofIndicator(indicator)
    .filter(({ status }) => status === 'derived')
    .sort((a, b) => ascending(order.get(a.region), order.get(b.region)) || (a.period < b.period ? -1 : 1));
}
