import type { Ledger } from '../ledger.ts';
import type { SeriesChoice } from './drawn-series.ts';

export const views = ['ranking', 'trend', 'dumbbell', 'scatter'] as const;
export type View = (typeof views)[number];

/** The figure itself, in per cent of the reference, base year = 100, or what it lacks to the reference. */
export const measures = ['level', 'share', 'index', 'gap'] as const;
export type Measure = (typeof measures)[number];

/** All that a reader has chosen. */
export interface ComparisonChoice {
  /** One series, or two for views that hold one against the other. */
  readonly series: readonly SeriesChoice[];
  /** Ids; the first is the subject. */
  readonly regions: readonly string[];
  /** First year shown and base year; `null` leaves it to the figures. */
  readonly from: number | null;
  readonly to: number | null;
  readonly view: View;
  readonly measure: Measure;
  /** Id of the region that shares and gaps are measured against. */
  readonly ref: string;
}

/** The series of an indicator with its default codes. */
export function defaultSeries(ledger: Ledger, indicator: string): SeriesChoice {
  return { indicator, dimensions: ledger.complete(indicator) };
}

/** Whether a view holds two series against each other. */
export function takesTwo(view: View): boolean {
  return view === 'scatter' || view === 'dumbbell';
}

/** The series that a view draws: only two of its kinds know what to do with a second one. */
export function seriesOfView({ series, view }: Pick<ComparisonChoice, 'series' | 'view'>): readonly SeriesChoice[] {
  return takesTwo(view) ? series.slice(0, 2) : series.slice(0, 1);
}

/** Whether shown years need a first one: a base, or the other end of a span. */
export function needsFrom({ view, measure, series }: ComparisonChoice): boolean {
  return view === 'trend' || measure === 'index' || (view === 'dumbbell' && series.length === 1);
}
