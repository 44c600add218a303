import { defaultSeries } from '../record/comparison/choice.ts';
import { FEWEST_PEERS, type Ledger } from '../record/ledger.ts';
import { defineChosen } from './comparison/define-comparison.ts';
import type { MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';

/** Two indicators of all provinces held against each other, in the latest year in which both are known of enough of them. */
export function defineScatter(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { indicator: x } = mainSeries(choice);
  const y = choice.series.at(-1)?.indicator ?? x;
  const [years, others] = [x, y].map((indicator) => ledger.fullYears(indicator, 'province', {}, FEWEST_PEERS));
  const period = years?.findLast(
    (year) => others?.includes(year) && provincesWithBoth(ledger, x, y, year).length >= FEWEST_PEERS,
  );
  if (period === undefined) return null;
  const nation = [x, y].every((indicator) => ledger.find(indicator, ledger.nation, period)?.value != null)
    ? [ledger.nation]
    : [];
  return defineChosen(ledger, choice, {
    view: 'scatter',
    series: [x, y].map((indicator) => defaultSeries(ledger, indicator)),
    regions: [...nation, ...provincesWithBoth(ledger, x, y, period)],
    to: Number(period),
  });
}

function provincesWithBoth(ledger: Ledger, x: string, y: string, period: string): string[] {
  return ledger
    .ofLevel(x, 'province', period)
    .map(({ region }) => region)
    .filter((region) => ledger.find(y, region, period)?.value != null);
}
