import type { Interval, Observation } from '../types.ts';
import { type ComparisonChoice, seriesOfView } from './choice.ts';
import { type DrawnSeries, isBroken } from './drawn-series.ts';
import { type Absence, gapTo, indexTo, type Measured, shareOf } from './measure.ts';

/** A choice whose years are settled. */
export type SettledChoice = ComparisonChoice & { readonly from: number; readonly to: number };

/** One place of a comparison: chart, table and download are all made from these rows. */
export interface ShownRow {
  readonly series: DrawnSeries;
  readonly region: string;
  readonly year: number;
  /** The region's own figure. */
  readonly own: Observation | null;
  /** The figure it is held against: the reference's, or its own of the base year. */
  readonly other: Observation | null;
  /** What is shown; `null` with a reason where there is nothing. */
  readonly result: Interval | null;
  readonly absent: Absence | null;
}

/** Every place of the view, filled or with the reason why not, regions in the order chosen. */
export function shownRows(choice: SettledChoice, loaded: readonly DrawnSeries[]): ShownRow[] {
  return shownRegions(choice).flatMap((region) =>
    placesOf(choice, loaded).map(({ series, year }) => rowOf(choice, series, region, year)),
  );
}

/** The regions of a comparison; what a reference lacks to itself is nothing to show beside others. */
export function shownRegions({ regions, measure, ref }: ComparisonChoice): readonly string[] {
  const others = regions.filter((region) => region !== ref);
  return measure === 'gap' && others.length > 0 ? others : regions;
}

/** The series and years that a view shows of each region. */
function placesOf(choice: SettledChoice, loaded: readonly DrawnSeries[]) {
  const { view, from, to } = choice;
  const series = loaded.slice(0, seriesOfView(choice).length);
  const [first] = series;
  if (!first) return [];
  if (view === 'trend') return trendYears(choice, first).map((year) => ({ series: first, year }));
  if (view === 'dumbbell' && series.length === 1)
    return [...new Set([from, to])].map((year) => ({ series: first, year }));
  return series.map((one) => ({ series: one, year: to }));
}

/** Years of the span in which at least one of the regions has a figure. */
function trendYears({ regions, from, to }: SettledChoice, series: DrawnSeries): number[] {
  const years = new Set(regions.flatMap((region) => [...series.of(region).keys()]));
  return [...years].filter((year) => from <= year && year <= to).sort((a, b) => a - b);
}

function rowOf(choice: SettledChoice, series: DrawnSeries, region: string, year: number): ShownRow {
  const own = series.of(region).get(year) ?? null;
  const empty = { series, region, year, own, other: null, result: null };
  if (!own) return { ...empty, absent: 'notOnRecord' };
  if (isEarlierConcept(choice, series, region, year)) return { ...empty, absent: 'conceptChanged' };
  const other = otherOf(choice, series, region, year);
  return { ...empty, other, ...measured(choice, series, own, other ?? undefined) };
}

/** Two years of one series stand on one line only if the concept is the same. */
function isEarlierConcept(choice: SettledChoice, series: DrawnSeries, region: string, year: number): boolean {
  const spans = choice.view === 'dumbbell' && seriesOfView(choice).length === 1;
  return spans && year < choice.to && isBroken(series.breaksIn(region), year, choice.to);
}

function otherOf({ measure, ref, from }: SettledChoice, series: DrawnSeries, region: string, year: number) {
  if (measure === 'level') return null;
  return (measure === 'index' ? series.of(region).get(from) : series.of(ref).get(year)) ?? null;
}

function measured(
  { measure, from }: SettledChoice,
  { breaksIn, indicator }: DrawnSeries,
  own: Observation,
  other: Observation | undefined,
): Measured {
  if (measure === 'share') return shareOf(own, other);
  if (measure === 'gap') return gapTo(own, other, indicator.direction);
  if (measure === 'index') return indexTo(own, other, isBroken(breaksIn(own.region), from, Number(own.period)));
  return { result: own, absent: null };
}
