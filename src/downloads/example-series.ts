import { group } from 'd3';
import type { Dataset, Ledger } from '../record/ledger.ts';
import { isYear } from '../record/period.ts';
import type { Indicator, Observation } from '../record/types.ts';
import { indicatorsOf } from './codebook.ts';
import { dimensionColumn } from './long-table.ts';

/** A series of a dataset that is worth a first plot, and what the rows of it have in which columns. */
export interface ExampleSeries {
  readonly indicator: Indicator;
  readonly region: string;
  readonly conditions: readonly (readonly [column: string, value: string])[];
}

/** Years that make a plot. */
const FEWEST = 5;

/** The longest series of the first indicator of a dataset that has years enough; `null` where none has. */
export function exampleSeries(ledger: Ledger, dataset: Dataset): ExampleSeries | null {
  for (const indicator of indicatorsOf(ledger, dataset)) {
    const series = longestSeries(ledger, indicator);
    const [first] = series;
    if (!first || series.length < FEWEST) continue;
    const codes = indicator.dimensions.map((id) => {
      const { name, cell } = dimensionColumn(ledger.dimension(id));
      return [name, String(cell(first, ledger))] as const;
    });
    const fixed = [
      ['indicator', indicator.id],
      ['region', first.region],
      ['period_kind', 'year'],
    ] as const;
    return { indicator, region: first.region, conditions: [...fixed, ...codes] };
  }
  return null;
}

/** The chosen yearly values of the region and codes that have most of them. */
function longestSeries(ledger: Ledger, { id }: Indicator): readonly Observation[] {
  const yearly = ledger.chosen(id).filter(({ value, period }) => value !== null && isYear(period));
  const series = [...group(yearly, ({ region, dimensions }) => JSON.stringify([region, dimensions])).values()];
  const most = Math.max(0, ...series.map(({ length }) => length));
  return series.find(({ length }) => length === most) ?? [];
}
