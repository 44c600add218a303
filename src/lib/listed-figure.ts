import type { Dimensions, RegionLevel } from './types.ts';

/** What a figure shows, and how: `src/figures/kinds.ts` has a maker for each. */
export const figureKinds = [
  'ranking',
  'latest-ranking',
  'map',
  'spark-map',
  'trend',
  'codes-trend',
  'multiples',
  'strip',
  'parts-strip',
  'coverage',
  'ladder',
  'dumbbell',
  'scatter',
  'structure-years',
  'structure-provinces',
  'pace',
  'target',
  'yearly-bars',
  'latest-bars',
  'target-bars',
  'first-and-last',
  'plan',
  'planned-parts',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** What a row of the list is repeated for. */
export interface EachOf {
  readonly of: 'indicator' | 'region' | 'target' | 'year';
  /** Themes of indicators or levels of regions; empty = all. */
  readonly only: readonly string[];
  readonly except: readonly string[];
}

/** A series that a figure draws. */
export interface FigureSeries {
  readonly indicator: string;
  readonly dimensions: Dimensions;
}

/** Codes of a dimension, each of which is drawn on its own. */
export interface FigureCodes {
  readonly dimension: string;
  readonly codes: readonly string[];
}

/** A figure of the site, or a pattern of figures: a row of the list of figures. */
export interface ListedFigure {
  /** Address of the figure; `{indicator}`, `{region}`, `{target}` and `{year}` stand for what `each` goes through. */
  readonly id: string;
  readonly kind: FigureKind;
  readonly each: EachOf | null;
  /** Empty = the indicator of `each`. */
  readonly series: readonly FigureSeries[];
  /** Id of a region; `longest` = the nation or else the region with most years; `null` = that of `each`, else the nation. */
  readonly region: string | null;
  readonly level: RegionLevel | null;
  /** Regions for comparison. */
  readonly others: readonly string[];
  readonly codes: FigureCodes | null;
  /** A year or a span such as `2016/2020`; with a stroke behind it every year from it on. */
  readonly period: string | null;
  readonly target: string | null;
  /** What is named below the title: ids of dimensions, `unit` or `region`. */
  readonly named: readonly string[];
  /** Keys of messages. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly labels: readonly string[];
  readonly groups: readonly string[];
  readonly remarks: readonly string[];
  /** Address of the page it stands on, a pattern like the id. */
  readonly page: string;
}
