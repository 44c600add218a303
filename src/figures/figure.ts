import type { ChartOf } from '../charts/draw.ts';
import type { Edition } from '../edition/edition.ts';
import type { Observation } from '../lib/types.ts';

/** A chart with its data, wording and origin, as plain data: what pages, embeds and picture files show alike. */
export interface Figure {
  /** Address of the figure: `/embed/<id>/`. */
  readonly id: string;
  /** The finding in a sentence. */
  readonly title: string;
  /** Indicator, unit, region, period. */
  readonly subtitle: string;
  /** Observations drawn, in reading order: the table, the source line and the key come from them. */
  readonly observations: readonly Observation[];
  /** What is drawn in their place, where a figure draws something computed from its observations; in the same order. */
  readonly computed?: { readonly name: string; readonly texts: readonly string[] } | undefined;
  /** Remarks under the chart, such as a change of concept. */
  readonly remarks: readonly string[];
  /** Address of the page the figure belongs to, without locale. */
  readonly page: string;
  readonly drawing: ChartOf;
}

/** A figure that can be made in any locale. */
export interface FigureMaker {
  readonly id: string;
  readonly make: (edition: Edition) => Figure;
}

/** Widths at which every figure is laid out; pages and embeds choose by the room they have. */
export const WIDE = 720;
export const NARROW = 340;
/** From this width of its frame's inside on a figure shows the wide drawing; `styles/figure.css` says the same. */
export const WIDE_FROM = 688;
