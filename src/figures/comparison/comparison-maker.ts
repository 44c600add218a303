import { type Choice, defaultSeries } from '../../lib/compare/choice.ts';
import { compareChoice } from '../../lib/compare/compared.ts';
import type { Ledger } from '../../lib/record.ts';
import type { Dimensions } from '../../lib/types.ts';
import type { MakeContent } from '../figure.ts';
import { comparisonFigure, type Telling } from './comparison-figure.ts';

/** A figure of the site that shows a choice, as a reader could have made it. */
export function comparisonMaker(choice: Choice, telling: Telling): MakeContent {
  return (edition) => {
    const compared = compareChoice(choice, edition.record);
    if (!compared) throw new Error(`${telling.id} has nothing to show`);
    return comparisonFigure(edition, compared, telling);
  };
}

/** A choice of one series, to be completed. */
export function choiceOf(
  ledger: Ledger,
  indicator: string,
  given: Dimensions,
  more: Pick<Choice, 'view' | 'regions'> & Partial<Choice>,
): Choice {
  const series = [{ indicator, dimensions: { ...defaultSeries(ledger, indicator).dimensions, ...given } }];
  return { series, from: null, to: null, measure: 'level', ref: ledger.nation, ...more };
}
