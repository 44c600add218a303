import { bisector } from 'd3';
import { isYear } from './period.ts';
import type { Observation } from './types.ts';

/**
 * The values of one series that regions of one level have and that can be ranked, period by period. A level of thousands of
 * counties is gone through once, however often somebody asks for a rank.
 */
export class Peers {
  readonly #byPeriod: ReadonlyMap<string, readonly Observation[]>;
  readonly #ranked = new Map<string, readonly Observation[]>();
  readonly #most: number;

  /** @param rankable single values, one for each region and period */
  constructor(rankable: readonly Observation[]) {
    this.#byPeriod = Map.groupBy(rankable, ({ period }) => period);
    const years = [...this.#byPeriod].filter(([period]) => isYear(period));
    this.#most = Math.max(0, ...years.map(([, { length }]) => length));
  }

  /** Those of a period, in the order they came in. */
  of(period: string): readonly Observation[] {
    return this.#byPeriod.get(period) ?? [];
  }

  /** Those of a period, the highest value first; equal values by their regions. */
  ranked(period: string): readonly Observation[] {
    const known = this.#ranked.get(period);
    if (known) return known;
    const ranked = [...this.of(period)].sort((a, b) => amountOf(b) - amountOf(a) || (a.region < b.region ? -1 : 1));
    this.#ranked.set(period, ranked);
    return ranked;
  }

  /** 1 for the highest value of a period; equal values share a rank. */
  rankOf(period: string, value: number): number {
    return 1 + fromHighest.left(this.ranked(period), value);
  }

  /** Years in which so many regions have a value as a year needs to be full, oldest first. */
  fullYears(least: number): readonly string[] {
    const enough = this.enough(least);
    return [...this.#byPeriod]
      .flatMap(([period, { length }]) => (isYear(period) && length >= enough ? [period] : []))
      .sort();
  }

  /** Regions that a year needs to be full: `least`, and half as many as the fullest year has. */
  enough(least: number): number {
    return Math.max(least, this.#most / 2);
  }
}

const amountOf = ({ value }: Observation) => value ?? 0;
const fromHighest = bisector<Observation, number>((observation, value) => value - amountOf(observation));
