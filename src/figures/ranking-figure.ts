import { isAdditive } from '../record/additive.ts';
import { drawnSeries } from '../record/comparison/drawn-series.ts';
import { latestByRegion } from '../record/latest-by-region.ts';
import { FEWEST_PEERS, type Ledger } from '../record/ledger.ts';
import { newestByRegion } from '../record/newest-by-region.ts';
import { yearOf } from '../record/period.ts';
import type { Observation } from '../record/types.ts';
import { comparisonFigure } from './comparison/comparison-figure.ts';
import { choiceOf, defineChosen } from './comparison/define-comparison.ts';
import type { MakeContent } from './figure.ts';
import { type FigureChoice, mainSeries } from './figure-choice.ts';

/** Provinces with a value in the latest year that has enough of them; the nation is the reference. */
export function defineRanking(ledger: Ledger, choice: FigureChoice): MakeContent | null {
  const { indicator, dimensions: given } = mainSeries(choice);
  const period = ledger.latestYear(indicator, 'province', given, FEWEST_PEERS);
  if (period === undefined) return null;
  const { unit } = ledger.indicator(indicator);
  const nation = ledger.find(indicator, ledger.nation, period, given);
  const regions = inOrder(ledger, indicator, ledger.ofLevel(indicator, 'province', period, given));
  const make = defineChosen(ledger, choice, {
    view: 'ranking',
    to: Number(period),
    // A province is a part of the nation's total: there the nation is no yardstick.
    regions: nation?.value == null || isAdditive(ledger.unit(unit)) ? regions : [ledger.nation, ...regions],
  });
  const newer = newestByRegion(ledger, indicator, 'province', given)
    .map((observation) => observation.period)
    .filter((year) => year > period)
    .sort();
  if (newer.length === 0) return make;
  return (edition) => {
    const figure = make(edition);
    const upTo = edition.t('ranking.upTo', { year: period, count: newer.length, to: newer.at(-1) ?? period });
    return { ...figure, remarks: [...figure.remarks, upTo] };
  };
}

/** The latest value of each province, for totals of a finished programme whose reports came out in different years. */
export function defineLatestRanking(ledger: Ledger, asked: FigureChoice): MakeContent | null {
  const { id, page } = asked;
  const { indicator } = mainSeries(asked);
  const latest = latestByRegion(ledger, indicator, 'province').filter(
    (found) => found.value !== null && !ledger.isUngrounded(found),
  );
  if (latest.length < FEWEST_PEERS) return null;
  const regions = inOrder(ledger, indicator, latest);
  return (edition) => {
    const choice = choiceOf(edition.record, asked, { view: 'ranking', regions });
    const series = choice.series.map((one) => drawnSeries(edition.record, one));
    const rows = regions.flatMap((region) => {
      const own = latest.find((observation) => observation.region === region);
      return series.flatMap((one) =>
        own ? [{ series: one, region, year: yearOf(own.period), own, other: null, result: own, absent: null }] : [],
      );
    });
    const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
    const settled = { ...choice, from: years[0] ?? 0, to: years.at(-1) ?? 0 };
    return comparisonFigure(
      edition,
      { choice: settled, loaded: series, rows, years, breaks: [], ownBreaks: [], unlike: false },
      { id, page },
    );
  };
}

/** Regions from the best to the worst value. */
function inOrder(ledger: Ledger, indicator: string, observations: readonly Observation[]): string[] {
  const sign = ledger.indicator(indicator).direction === 'lower' ? 1 : -1;
  return [...observations].sort((a, b) => ((a.value ?? 0) - (b.value ?? 0)) * sign).map(({ region }) => region);
}
