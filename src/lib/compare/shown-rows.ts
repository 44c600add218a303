import type { Interval } from '../types.ts';
import { breaksOfChoice, isBroken } from './breaks-of.ts';
import type { CompareIndicator } from './catalog.ts';
import { type Choice, drawnSeries, type SeriesChoice } from './choice.ts';
import type { ComparePoint, SeriesTable } from './compare-file.ts';
import { type Absence, gapTo, indexTo, type Measured, shareOf } from './measure.ts';

/** A choice whose years are settled. */
export type SettledChoice = Choice & { readonly from: number; readonly to: number };

/** A drawn series with its indicator and figures. */
export interface LoadedSeries {
  readonly choice: SeriesChoice;
  readonly indicator: CompareIndicator;
  readonly table: SeriesTable;
}

/** One place of a comparison: chart, table and download are all made from these rows. */
export interface ShownRow {
  readonly series: LoadedSeries;
  readonly region: string;
  readonly year: number;
  /** The region's own figure. */
  readonly own: ComparePoint | null;
  /** The figure it is held against: the reference's, or its own of the base year. */
  readonly other: { readonly region: string; readonly point: ComparePoint } | null;
  /** What is shown; `null` with a reason where there is nothing. */
  readonly result: Interval | null;
  readonly absent: Absence | null;
}

/** Every place of the view, filled or with the reason why not, regions in the order chosen. */
export function shownRows(choice: SettledChoice, loaded: readonly LoadedSeries[]): ShownRow[] {
  return shownRegions(choice).flatMap((region) =>
    placesOf(choice, loaded).map(({ series, year }) => rowOf(choice, series, region, year)),
  );
}

/** The regions of a comparison; what a reference lacks to itself is nothing to show beside others. */
export function shownRegions({ regions, measure, ref }: Choice): readonly string[] {
  const others = regions.filter((region) => region !== ref);
  return measure === 'gap' && others.length > 0 ? others : regions;
}

/** The series and years that a view shows of each region. */
function placesOf(choice: SettledChoice, loaded: readonly LoadedSeries[]) {
  const { view, from, to } = choice;
  const series = loaded.slice(0, drawnSeries(choice).length);
  const [first] = series;
  if (!first) return [];
  if (view === 'trend') return trendYears(choice, first).map((year) => ({ series: first, year }));
  if (view === 'dumbbell' && series.length === 1)
    return [...new Set([from, to])].map((year) => ({ series: first, year }));
  return series.map((one) => ({ series: one, year: to }));
}

/** Years of the span in which at least one of the regions has a figure. */
function trendYears({ regions, from, to }: SettledChoice, { table }: LoadedSeries): number[] {
  const years = new Set(regions.flatMap((region) => [...(table.get(region)?.keys() ?? [])]));
  return [...years].filter((year) => from <= year && year <= to).sort((a, b) => a - b);
}

function rowOf(choice: SettledChoice, series: LoadedSeries, region: string, year: number): ShownRow {
  const own = series.table.get(region)?.get(year) ?? null;
  const empty = { series, region, year, own, other: null, result: null };
  if (!own) return { ...empty, absent: 'notOnRecord' };
  if (isEarlierConcept(choice, series, year)) return { ...empty, absent: 'conceptChanged' };
  const other = otherOf(choice, series, region, year);
  return { ...empty, other, ...measured(choice, series, own, other?.point) };
}

/** Two years of one series stand on one line only if the concept is the same. */
function isEarlierConcept(choice: SettledChoice, { choice: series, indicator }: LoadedSeries, year: number): boolean {
  const spans = choice.view === 'dumbbell' && drawnSeries(choice).length === 1;
  return spans && year < choice.to && isBroken(breaksOfChoice(indicator, series), year, choice.to);
}

function otherOf({ measure, ref, from }: SettledChoice, { table }: LoadedSeries, region: string, year: number) {
  if (measure === 'level') return null;
  const at = measure === 'index' ? { region, year: from } : { region: ref, year };
  const point = table.get(at.region)?.get(at.year);
  return point ? { region: at.region, point } : null;
}

function measured(
  { measure, from }: SettledChoice,
  { choice, indicator }: LoadedSeries,
  own: ComparePoint,
  other: ComparePoint | undefined,
): Measured {
  if (measure === 'share') return shareOf(own, other);
  if (measure === 'gap') return gapTo(own, other, indicator.direction);
  if (measure === 'index') return indexTo(own, other, isBroken(breaksOfChoice(indicator, choice), from, own.year));
  return { result: own, absent: null };
}
