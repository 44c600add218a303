import { isBroken } from '../comparison/drawn-series.ts';
import type { Ledger } from '../ledger.ts';
import { yearOf } from '../period.ts';
import type { Observation } from '../types.ts';

/** A value and the one it is held against, of one year. */
export type Pair = readonly [own: Observation, reference: Observation];

/**
 * The years in which both series of a pair have a value of the concept of the pair itself, oldest first, up to its year. Values of
 * unknown provenance make no pair.
 */
export function comparablePairs(ledger: Ledger, [own, reference]: Pair): readonly Pair[] {
  const upTo = (one: Observation) =>
    ledger
      .valued(one.indicator, one.region, one.dimensions)
      .filter((other) => other.period <= one.period && !ledger.isUngrounded(other));
  const [series, others] = [upTo(own), upTo(reference)];
  const breaks = [own, reference].flatMap((one) => ledger.breaksOf(one.indicator, one.dimensions, one.region));
  const marked = [...series, ...others].filter(({ status }) => status === 'break');
  const isApart = ({ period }: Observation) => isBroken([...breaks, ...marked], yearOf(period), yearOf(own.period));
  return series.flatMap((one): Pair[] => {
    const other = others.find(({ period }) => period === one.period);
    return other === undefined || isApart(one) ? [] : [[one, other]];
  });
}
