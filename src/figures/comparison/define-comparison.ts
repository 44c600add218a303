import type { ComparisonChoice } from '../../record/comparison/choice.ts';
import { compareChoice } from '../../record/comparison/compared.ts';
import type { Ledger } from '../../record/ledger.ts';
import type { MakeContent } from '../figure.ts';
import { type FigureChoice, mainSeries } from '../figure-choice.ts';
import { comparisonFigure, type FigureWording } from './comparison-figure.ts';

/** A figure of the site that shows a choice, as a reader could have made it. */
export function defineComparison(choice: ComparisonChoice, wording: FigureWording): MakeContent {
  return (edition) => {
    const compared = compareChoice(choice, edition.record);
    if (!compared) throw new Error(`${wording.id} has nothing to show`);
    return comparisonFigure(edition, compared, wording);
  };
}

/** The same from a row of the list of figures, about no region in particular. */
export function defineChosen(ledger: Ledger, row: FigureChoice, more: Shown): MakeContent {
  return defineComparison(choiceOf(ledger, row, more), { id: row.id, page: row.page });
}

/** What of a choice is not usual. */
type Shown = Pick<ComparisonChoice, 'view' | 'regions'> & Partial<ComparisonChoice>;

/** A choice of the series that a row of the list of figures is about. */
export function choiceOf(ledger: Ledger, row: FigureChoice, more: Shown): ComparisonChoice {
  const { indicator, dimensions } = mainSeries(row);
  const series = [{ indicator, dimensions: ledger.complete(indicator, dimensions) }];
  return { series, from: null, to: null, measure: 'level', ref: ledger.nation, ...more };
}
