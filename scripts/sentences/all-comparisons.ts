import type { Edition } from '../../src/edition/edition.ts';
import { comparisonFigure } from '../../src/figures/comparison/comparison-figure.ts';
import { type ComparisonChoice, defaultSeries, measures, takesTwo, views } from '../../src/record/comparison/choice.ts';
import { compareChoice } from '../../src/record/comparison/compared.ts';
import type { Sentence } from './all-sentences.ts';

/** Series that readers are offered first, of money, growth, shares, ratios and people. */
const SERIES = [
  'rural-disposable-income',
  'urban-disposable-income',
  'rural-disposable-income-growth',
  'rural-net-income',
  'urbanisation-rate',
  'urban-rural-income-ratio',
  'poverty-incidence',
  'population',
];

/** What readers may ask to compare: every view and measure, of few regions and of many, against the nation or a province. */
function choicesOf({ record }: Edition): ComparisonChoice[] {
  const provinces = record.regionsOf('province').map(({ id }) => id);
  const [first = '', ...others] = provinces;
  const wholes = [[first], [first, ...others.slice(0, 3)], [record.nation, ...provinces]];
  return SERIES.flatMap((indicator, index) =>
    views.flatMap((view) =>
      measures.flatMap((measure) =>
        wholes.flatMap((regions) =>
          [record.nation, others[0] ?? ''].map((ref): ComparisonChoice => {
            const second = SERIES[(index + 1) % SERIES.length] ?? '';
            const pair = takesTwo(view) && (view === 'scatter' || indicator === 'rural-disposable-income');
            const series = (pair ? [indicator, second] : [indicator]).map((id) => defaultSeries(record, id));
            return { series, regions, view, measure, ref, from: null, to: null };
          }),
        ),
      ),
    ),
  );
}

/** The sentences of comparisons that readers may make. */
export function allComparisons(edition: Edition): Sentence[] {
  return choicesOf(edition).flatMap((choice): Sentence[] => {
    const compared = compareChoice(choice, edition.record);
    if (!compared) return [];
    const { title, observations } = comparisonFigure(edition, compared, { id: 'comparison', page: '/compare/' });
    return [{ kind: 'comparison', text: title.replaceAll('\u00a0', ' '), rows: observations, of: describe(choice) }];
  });
}

function describe({ view, measure, series, regions, ref }: ComparisonChoice): string {
  return [view, measure, ...series.map(({ indicator }) => indicator), `${regions.length} regions`, ref].join(' ');
}
