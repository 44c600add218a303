import type { Ledger } from '../record/ledger.ts';
import { yearOf } from '../record/period.ts';
import type { Observation } from '../record/types.ts';
import { choiceOf, defineComparison } from './comparison/define-comparison.ts';
import type { MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';

/** One region over the years, with others for comparison; at least two years are needed. */
export function defineTrend(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { id, page, region: subject, target, named, remarks } = choice;
  const { indicator, dimensions } = mainSeries(choice);
  const own = seriesOf(ledger, choice, subject);
  // The whole of some shares is 100 per cent in every year: there is no path to draw.
  const whole = ledger.indicator(indicator).unit === 'percent' && own.every(({ value }) => value === 100);
  if (own.length < 2 || whole) return null;
  const others = choice.others.filter((region) => seriesOf(ledger, choice, region).length >= 2);
  const regions = [...new Set([subject, ...others])];
  const years = regions.flatMap((region) => seriesOf(ledger, choice, region).map(({ period }) => yearOf(period)));
  const shown = choiceOf(ledger, choice, {
    ...{ view: 'trend', regions },
    from: Math.min(...years),
    to: Math.max(...years),
  });
  const make = defineComparison(shown, { id, page, subject, ...(target === null ? {} : { target }) });
  return (edition) => {
    const figure = make(edition);
    const codes = edition.record.complete(indicator, dimensions);
    return {
      ...figure,
      subtitle: edition.list([
        figure.subtitle,
        ...named.map((dimension) => edition.codeName(dimension, codes[dimension] ?? '')),
      ]),
      remarks: [...figure.remarks, ...remarks.map((key) => edition.t(key))],
    };
  };
}

/** Observations of a region that have a value, from the first year to show. */
function seriesOf(ledger: Ledger, choice: FigureChoice, region: string): Observation[] {
  const { indicator, dimensions } = mainSeries(choice);
  const from = Number(choice.from ?? 0);
  return ledger.valued(indicator, region, dimensions).filter(({ period }) => yearOf(period) >= from);
}
