import type { Ledger } from '../record/ledger.ts';
import { defineChosen } from './comparison/define-comparison.ts';
import type { MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';

/** Each province's value in per cent of the nation's, in the first and the latest comparable year. */
export function defineDumbbell(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { indicator } = mainSeries(choice);
  const comparable = comparableYears(ledger, indicator);
  const [first, last] = [comparable[0], comparable.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const regions = ledger
    .regionsOf('province')
    .map((region) => region.id)
    .filter((region) => [first, last].every((year) => ledger.find(indicator, region, year)?.value != null));
  const years = { from: Number(first), to: Number(last) };
  return defineChosen(ledger, choice, { view: 'dumbbell', measure: 'share', regions, ...years });
}

/** Years in which the nation and at least half of all provinces have a value. */
function comparableYears(ledger: Ledger, indicator: string): string[] {
  const enough = ledger.regionsOf('province').length / 2;
  return ledger
    .series(indicator, ledger.nation)
    .map(({ period }) => period)
    .filter((period) => ledger.ofLevel(indicator, 'province', period).length >= enough);
}
