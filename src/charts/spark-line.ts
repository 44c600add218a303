import { numberWriter } from '../lib/number-style.ts';
import type { ChartInput } from './chart-input.ts';
import { knownPoints, type LinePath, lineParts, linePath, pointsWithin, type RegionLine } from './line-parts.ts';
import type { Point, Rect } from './marks.tsx';
import { round } from './round.ts';
import type { TableRow } from './table-row.ts';
import { linearScale, type Scale } from './value-scale.ts';

/** A region's line and its place on the map. */
export interface SparkTile extends RegionLine {
  readonly column: number;
  readonly row: number;
  /** Shorter label for tiles in which `label` does not fit. */
  readonly abbreviation?: string | undefined;
}

export interface SparkMapInput extends ChartInput {
  readonly tiles: readonly SparkTile[];
  /** Drawn in grey behind every line. */
  readonly nation?: RegionLine | undefined;
  /** Periods that begin a new concept: lines are interrupted there. */
  readonly breaks?: readonly number[] | undefined;
}

export interface PlacedSpark extends TableRow {
  readonly id: string;
  /** Outline of a tile; `null` in a list. */
  readonly tile: Rect | null;
  /** Hatch where nothing is published. */
  readonly stub: Rect | null;
  readonly own: LinePath;
  readonly nation: (LinePath & TableRow) | null;
  readonly end: Point | null;
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
  const breaks = (input.breaks ?? []).map((period) => ({ period }));
  const known = knownPoints(tile.points);
  const nation = pointsWithin(input.nation, years);
  const end = known.at(-1);
  return {
    ...{ id: tile.id, tableRow: tile.tableRow },
    tile: null,
    stub: end
      ? null
      : { x: round(room.x), y: round(room.y + 3), width: round(room.width), height: round(room.bottom - room.y - 6) },
    own: linePath(lineParts(known, breaks), x, y),
    nation:
      end && nation.points.length > 0
        ? { ...linePath(lineParts(nation.points, breaks), x, y), tableRow: nation.tableRow }
        : null,
    end: end ? { x: round(x(end.period)), y: round(y(end.value)) } : null,
    hint: `${tile.label} ${end ? datedText(tile, input) : input.noData}`,
  };
}

type Ended = Pick<RegionLine, 'points' | 'endText' | 'endYear'>;

/** The latest value as a text. */
export function valueText({ points, endText }: Ended, { numbers }: SparkMapInput): string {
  return endText ?? numberWriter(numbers)(knownPoints(points).at(-1)?.value ?? 0);
}

/** The latest value, with its year where that is not the usual one. */
export function datedText(tile: Ended, input: SparkMapInput): string {
  return tile.endYear ? `${valueText(tile, input)} (${tile.endYear})` : valueText(tile, input);
}
