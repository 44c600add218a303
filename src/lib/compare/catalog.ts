import type { Dimensions, Direction, RegionLevel } from '../types.ts';

/** A dimension of an indicator with the codes that are on record. */
export interface CompareDimension {
  readonly id: string;
  readonly name: string;
  readonly default: string;
  readonly codes: readonly { readonly code: string; readonly name: string }[];
}

/** An indicator that has yearly figures, in the words of one locale. */
export interface CompareIndicator {
  readonly id: string;
  readonly name: string;
  readonly theme: string;
  /** Unit id: two indicators stand on one axis only if it is the same. */
  readonly unit: string;
  readonly decimals: number;
  readonly direction: Direction;
  /** Tells what happened in a year rather than a state. */
  readonly flow: boolean;
  /** Figures of parts add up to the whole. */
  readonly additive: boolean;
  readonly dimensions: readonly CompareDimension[];
  readonly breaks: readonly { readonly dimensions: Dimensions; readonly period: string; readonly text: string }[];
}

/** A region that can be chosen; regions name each other by slug. */
export interface CompareRegion {
  readonly slug: string;
  readonly id: string;
  readonly name: string;
  readonly level: RegionLevel;
  /** The region it lies in. */
  readonly parent: string | null;
  readonly macroRegion: string | null;
  readonly neighbours: readonly string[];
  /** Everything it can be searched by, lower case, separated by `|`. */
  readonly terms: string;
}

/** What can be chosen. */
export interface CompareCatalog {
  readonly indicators: readonly CompareIndicator[];
  readonly regions: readonly CompareRegion[];
  /** The ten provinces with the lowest rural income, lowest first, and the year it was compared in. */
  readonly poorest: { readonly regions: readonly string[]; readonly year: string };
}
