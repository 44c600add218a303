import { ascending, greatest } from 'd3';
import type { Edition } from '../edition/edition.ts';
import { isAdditive } from '../record/additive.ts';
import { lastBreak } from '../record/last-break.ts';
import { FEWEST_PEERS, type Ledger } from '../record/ledger.ts';
import { yearOf } from '../record/period.ts';
import type { Indicator, Observation } from '../record/types.ts';
import { eachAlone, type FigureMarks, figureMarks } from './usual-marks.ts';

/** The yearly figures of a region that have a value. */
export interface RegionSeries {
  readonly region: string;
  /** Years in which its concept changed, in every region or in this one. */
  readonly breaks: readonly number[];
  readonly observations: readonly Observation[];
}

/**
 * Provinces with at least two years on record, the highest latest figure up to a year first; none where they are too few to
 * be set side by side.
 */
function provinceSeries(ledger: Ledger, indicator: string, year = Number.POSITIVE_INFINITY): readonly RegionSeries[] {
  const latest = ({ observations }: RegionSeries) =>
    observations.findLast(({ period }) => yearOf(period) <= year)?.value ?? Number.NEGATIVE_INFINITY;
  const found = ledger
    .regionsOf('province')
    .map(({ id }) => seriesIn(ledger, indicator, id))
    .filter(({ observations }) => observations.length >= 2)
    .sort((a, b) => latest(b) - latest(a) || (a.region < b.region ? -1 : 1));
  return found.length < FEWEST_PEERS ? [] : found;
}

function seriesIn(ledger: Ledger, indicator: string, region: string): RegionSeries {
  const breaks = ledger.breaksOf(indicator, {}, region).map(({ period }) => Number(period));
  return { region, breaks, observations: ledger.valued(indicator, region) };
}

/** The nation's figures; none where provinces are parts of its total. */
function nationSeries(ledger: Ledger, { id, unit }: Indicator): RegionSeries {
  const series = seriesIn(ledger, id, ledger.nation);
  return isAdditive(ledger.unit(unit)) ? { ...series, observations: [] } : series;
}

/** Years in which the concept of the main series of an indicator changed. */
export function breakYears(ledger: Ledger, indicator: string): number[] {
  return ledger.breaksOf(indicator).map(({ period }) => Number(period));
}

/** The two years of one concept that most provinces have both of, the latest and the furthest apart of these. */
export function commonYears(ledger: Ledger, indicator: string): readonly [number, number] | null {
  const series = provinceSeries(ledger, indicator);
  const known = series.flatMap(({ observations }) => observations.map(({ period }) => yearOf(period)));
  const years = [...new Set(known)].sort(ascending);
  const spans = years.flatMap((to) =>
    years.filter((from) => from < to).map((from) => ({ from, to, provinces: changesOf(series, [from, to]).length })),
  );
  const best = greatest(spans, (a, b) => a.provinces - b.provinces || a.to - b.to || b.from - a.from);
  return best === undefined || best.provinces < 2 ? null : [best.from, best.to];
}

/** A region's figures of two years. */
export interface SeriesChange {
  readonly region: string;
  readonly from: Observation;
  readonly to: Observation;
}

/** Regions with a figure in both years, and the same concept. */
export function changesOf(series: readonly RegionSeries[], [first, last]: readonly [number, number]): SeriesChange[] {
  return series.flatMap(({ region, breaks, observations }) => {
    const within = observations.filter(({ period }) => first <= yearOf(period) && yearOf(period) <= last);
    const [from, to] = [within[0], within.at(-1)];
    if (!from || !to || yearOf(from.period) !== first || yearOf(to.period) !== last) return [];
    const since = lastBreak(
      within,
      breaks.map((year) => ({ period: String(year) })),
    );
    return since === null ? [{ region, from, to }] : [];
  });
}

/** What a chart of all provinces' lines is drawn from: their series and the nation's, the rows of its table, and each line. */
export function provinceLines(edition: Edition, indicator: Indicator, latestYear: number) {
  const series = provinceSeries(edition.record, indicator.id, latestYear);
  const nation = nationSeries(edition.record, indicator);
  const observations = [...nation.observations, ...series.flatMap((one) => one.observations)];
  const marks = figureMarks(edition, eachAlone(observations));
  return {
    ...{ series, nation, observations },
    lineOf: (one: RegionSeries) => sparkOf(edition, marks, one, observations, latestYear),
  };
}

/**
 * What small charts of a region's series are drawn from: its points, the row at which they begin, its latest figure with
 * marks, and its year where it is not the usual one.
 */
function sparkOf(
  edition: Edition,
  marks: FigureMarks,
  { region, breaks, observations }: RegionSeries,
  table: readonly Observation[],
  latestYear: number,
) {
  const [start, end] = [observations[0], observations.at(-1)];
  const value = end ? marks.behind(edition.cell(end, edition.record.indicator(end.indicator).decimals), end) : '';
  return {
    id: region,
    label: edition.regionName(region),
    breaks,
    points: observations.map(({ period, value }) => ({ period: yearOf(period), value })),
    ...(start && end ? { endText: value, tableRow: table.indexOf(start) } : {}),
    ...(end && yearOf(end.period) !== latestYear
      ? { endYear: { alone: end.period, behind: edition.aside(end.period) } }
      : {}),
  };
}
