import type { MessageKey } from '../edition/words.ts';
import { compareChoice } from '../lib/compare/compared.ts';
import { yearOf } from '../lib/period.ts';
import type { Ledger } from '../lib/record.ts';
import type { Dimensions, Observation } from '../lib/types.ts';
import { comparisonFigure } from './comparison/comparison-figure.ts';
import { choiceOf } from './comparison/comparison-maker.ts';
import type { FigureMaker } from './figure.ts';

/** What a trend shows, and where it belongs. */
export interface TrendChoice {
  readonly id: string;
  readonly indicator: string;
  /** Region the figure is about. */
  readonly subject: string;
  /** Regions for comparison. */
  readonly others?: readonly string[];
  readonly page: string;
  readonly dimensions?: Dimensions;
  /** First year to show; all years without it. */
  readonly from?: number;
  /** Id of a target to draw. */
  readonly target?: string;
  /** Dimensions whose code is named below the title, also where it is the usual one. */
  readonly named?: readonly string[];
  /** What to say beside changes of concept. */
  readonly remarks?: readonly MessageKey[];
}

/** One region over the years, with others for comparison; at least two years are needed. */
export function trendMaker(ledger: Ledger, choice: TrendChoice): FigureMaker | null {
  const { id, page, indicator, subject, others = [], dimensions = {}, target, named = [], remarks = [] } = choice;
  const own = seriesOf(ledger, choice, subject);
  // The whole of some shares is 100 per cent in every year: there is no path to draw.
  const whole = ledger.indicator(indicator).unit === 'percent' && own.every(({ value }) => value === 100);
  if (own.length < 2 || whole) return null;
  const regions = [subject, ...others.filter((region) => seriesOf(ledger, choice, region).length > 0)];
  const years = regions.flatMap((region) => seriesOf(ledger, choice, region).map(({ period }) => yearOf(period)));
  const shown = choiceOf(ledger, indicator, dimensions, {
    ...{ view: 'trend', regions },
    from: Math.min(...years),
    to: Math.max(...years),
  });
  return {
    id,
    make(edition) {
      const compared = compareChoice(shown, edition.record);
      if (!compared) throw new Error(`${id} has nothing to show`);
      const figure = comparisonFigure(edition, compared, { id, page, subject, target });
      const codes = edition.record.complete(indicator, dimensions);
      return {
        ...figure,
        subtitle: edition.list([
          figure.subtitle,
          ...named.map((dimension) => edition.codeName(dimension, codes[dimension] ?? '')),
        ]),
        remarks: [...figure.remarks, ...remarks.map((key) => edition.t(key))],
      };
    },
  };
}

/** Observations of a region that have a value, from the first year to show. */
function seriesOf(ledger: Ledger, { indicator, dimensions, from = 0 }: TrendChoice, region: string): Observation[] {
  return ledger
    .series(indicator, region, dimensions)
    .filter(({ period, value }) => value !== null && yearOf(period) >= from);
}
