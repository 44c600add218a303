import { exact, subtract } from '../record/interval.ts';
import { latestByRegion } from '../record/latest-by-region.ts';
import type { Ledger } from '../record/ledger.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';

/** The two parts of a whole in a region, as shares. */
export type PlannedParts = ReturnType<typeof plannedParts>[number];

/**
 * Both parts of a plan as shares, where both are on record; then what each region of a level did: the share of the first
 * part, and the rest.
 */
export function plannedParts(ledger: Ledger, choice: FigureChoice) {
  const { dimension, codes = [] } = choice.codes ?? {};
  const { indicator, dimensions } = mainSeries(choice);
  const planned = codes.flatMap(
    (code) =>
      ledger.find(indicator, choice.region, choice.year ?? '', { ...dimensions, [dimension ?? '']: code }) ?? [],
  );
  const plan = { region: choice.region, period: choice.year ?? '', observations: planned, shares: planned };
  return [...(planned.length === 2 ? [plan] : []), ...doneParts(ledger, choice)];
}

function doneParts(ledger: Ledger, choice: FigureChoice) {
  const { dimension = '', codes: [first = ''] = [] } = choice.codes ?? {};
  const { indicator, dimensions } = choice.series[1] ?? mainSeries(choice);
  return latestByRegion(ledger, indicator, choice.level ?? 'province', { ...dimensions, [dimension]: first })
    .filter(({ value }) => value !== null)
    .map((part) => {
      const { region, period } = part;
      return { region, period, observations: [part], shares: [part, subtract(exact(100), part)] };
    });
}
