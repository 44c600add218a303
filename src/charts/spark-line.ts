import { joinWords } from '../record/join-words.ts';
import { knownPoints } from './line-parts.ts';
import { type Rect, span } from './marks.tsx';
import {
  datedText,
  type PlacedRegionLine,
  placeRegionLine,
  type RegionLine,
  type RegionLinesInput,
} from './region-line.tsx';
import type { TilePlace } from './tile-grid.ts';
import { linearScale, type Scale } from './value-scale.ts';

/** A region's line and its place on the map. */
export interface SparkTile extends RegionLine, TilePlace {}

export interface SparkMapInput extends RegionLinesInput {
  readonly tiles: readonly SparkTile[];
}

export interface PlacedSpark extends PlacedRegionLine {
  /** Outline of a tile; `null` in a list. */
  readonly tile: Rect | null;
  /** Full label and value, for a tooltip. */
  readonly hint: string;
}

/** Scales that all lines share. */
export interface Scales {
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
}

/** One scale for all lines, with zero on it. */
export function scalesOf({ tiles, nation }: SparkMapInput): Scales {
  const known = [...tiles, ...(nation ? [nation] : [])].flatMap(({ points }) => knownPoints(points));
  const periods = tiles.flatMap(({ points }) => knownPoints(points)).map(({ period }) => period);
  const values = [0, ...known.map(({ value }) => value)];
  return {
    years: periods.length === 0 ? [0, 0] : [Math.min(...periods), Math.max(...periods)],
    values: [Math.min(...values), Math.max(...values)],
  };
}

/** Where a line may be drawn. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly bottom: number;
}

/** A region's line over the nation's, or a hatch. */
export function placeSpark(tile: SparkTile, input: SparkMapInput, { years, values }: Scales, room: Room): PlacedSpark {
  const x: Scale =
    years[0] === years[1] ? () => room.x + room.width / 2 : linearScale(years, [room.x + 2, room.x + room.width - 3]);
  const y: Scale =
    values[0] === values[1] ? () => (room.y + room.bottom) / 2 : linearScale(values, [room.bottom - 2, room.y + 2]);
  const stub = span(room.x, room.x + room.width, room.y + 3, room.bottom - room.y - 6);
  return {
    ...placeRegionLine(tile, input, years, [x, y], stub),
    tile: null,
    hint: joinWords(tile.label, datedText(tile, input) || input.noData),
  };
}
