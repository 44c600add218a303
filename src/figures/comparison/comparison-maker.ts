import type { Choice } from '../../lib/compare/choice.ts';
import { compareChoice } from '../../lib/compare/compared.ts';
import type { Ledger } from '../../lib/record.ts';
import type { MakeContent } from '../figure.ts';
import { type FigureChoice, mainSeries } from '../figure-choice.ts';
import { comparisonFigure, type Telling } from './comparison-figure.ts';

/** A figure of the site that shows a choice, as a reader could have made it. */
export function comparisonMaker(choice: Choice, telling: Telling): MakeContent {
  return (edition) => {
    const compared = compareChoice(choice, edition.record);
    if (!compared) throw new Error(`${telling.id} has nothing to show`);
    return comparisonFigure(edition, compared, telling);
  };
}

/** The same from a row of the list of figures, about no region in particular. */
export function chosenMaker(ledger: Ledger, row: FigureChoice, more: Shown): MakeContent {
  return comparisonMaker(choiceOf(ledger, row, more), { id: row.id, page: row.page });
}

/** What of a choice is not usual. */
type Shown = Pick<Choice, 'view' | 'regions'> & Partial<Choice>;

/** A choice of the series that a row of the list of figures is about. */
export function choiceOf(ledger: Ledger, row: FigureChoice, more: Shown): Choice {
  const { indicator, dimensions } = mainSeries(row);
  const series = [{ indicator, dimensions: ledger.complete(indicator, dimensions) }];
  return { series, from: null, to: null, measure: 'level', ref: ledger.nation, ...more };
}
