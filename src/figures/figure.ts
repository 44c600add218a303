import type { ChartOf } from '../charts/draw.ts';
import type { Edition } from '../edition/edition.ts';
import type { Observation } from '../record/types.ts';
import type { PictureName } from '../record/vocabulary.ts';
import type { DrawnValue } from './usual-marks.ts';

/** A row of a figure's table: one value that is drawn, with the way to its origin. */
export interface FigureRow {
  /** Id of the observation, as in downloads and answers. */
  readonly observation: string;
  /** Address part of the region. */
  readonly region: string;
  readonly regionName: string;
  /** Name of the series where a figure has several, else empty. */
  readonly series: string;
  readonly period: string;
  /** The value with its unit. */
  readonly value: string;
  /** Signs of what is unusual about it; empty for most. */
  readonly mark: string;
  /** Address of its origin, without locale. */
  readonly origin: string;
  /** What the origin says, in a line. */
  readonly hint: string;
  /** What is drawn in its place, where a figure draws something computed. */
  readonly computed?: string | undefined;
}

/** A publisher behind a figure. */
export interface FigureSource {
  readonly id: string;
  readonly publisher: string;
  /** What stands in brackets behind it: how it was read, and its year. */
  readonly details: string;
}

/** What a figure says of a mark of its values. */
export interface KeyPart {
  readonly text: string;
  /** Id of the glossary's term that explains it; `null` where there is none at hand. */
  readonly term: string | null;
}

/** A chart with its data, wording and origin, as plain data: what pages, embeds and picture files show alike. */
export interface Figure {
  /** Part of its addresses: `/charts/<id>/` is its page, `/embed/<id>/` shows it alone. */
  readonly id: string;
  readonly locale: string;
  /** The finding in a sentence. */
  readonly title: string;
  /** Indicator, unit, region, period. */
  readonly subtitle: string;
  readonly drawing: ChartOf;
  /** The values drawn, in reading order. */
  readonly rows: readonly FigureRow[];
  /** Heading of the computed values; `null` where the rows' own values are drawn. */
  readonly computed: string | null;
  /** Remarks under the chart, such as a change of concept. */
  readonly remarks: readonly string[];
  /** What is unusual about values: what the marks behind them mean, and what most of them share; empty where there is nothing. */
  readonly key: readonly KeyPart[];
  /** Publishers, the most used first. */
  readonly sources: readonly FigureSource[];
  /** Address of the page the figure belongs to, without locale. */
  readonly page: string;
  /** Which picture files it has, besides its SVG. */
  readonly pictures: readonly PictureName[];
  /** Release of the site it was made from. */
  readonly release: string;
}

/** What its kind says of a figure; rows, key and sources follow from its observations. */
export interface FigureContent extends Pick<Figure, 'id' | 'title' | 'subtitle' | 'drawing' | 'remarks' | 'page'> {
  /** Observations drawn, in reading order. */
  readonly observations: readonly Observation[];
  /** Further observations that what is drawn was computed from: for key and sources. */
  readonly also?: readonly Observation[] | undefined;
  /** The values that are drawn, where they are not just those of `observations`: their marks are printed or told by the key. */
  readonly drawn?: readonly DrawnValue[] | undefined;
  /** What is drawn in their place, where a figure draws something computed from its observations; in the same order. */
  readonly computed?: { readonly name: string; readonly texts: readonly string[] } | undefined;
}

/** Address of a figure, and of the page it stands on. */
export type FigureAddress = Pick<FigureContent, 'id' | 'page'>;

/** Says what a figure is in a locale. */
export type MakeContent = (edition: Edition) => FigureContent;

/** A figure that can be made in any locale. */
export interface FigureDefinition extends FigureAddress {
  /** Whether its page names it and leads to it, instead of showing it. */
  readonly linked: boolean;
  /** Whether each release keeps it as it draws it. */
  readonly frozen: boolean;
  /** Which picture files it has, besides its SVG. */
  readonly pictures: readonly PictureName[];
  readonly make: (edition: Edition) => Figure;
}
