import type { z } from 'zod';
import type * as schema from './record-schema.ts';

/** A figure of the site, or a pattern of figures: a row of the list of figures. */
export type ListedFigure = z.infer<typeof schema.listedFigure>;
export type FigureKind = ListedFigure['kind'];
/** What a row of the list is repeated for. */
export type EachOf = NonNullable<ListedFigure['each']>;
/** A series that a figure draws. */
export type FigureSeries = ListedFigure['series'][number];
/** Codes of a dimension, each of which is drawn on its own. */
export type FigureCodes = NonNullable<ListedFigure['codes']>;
