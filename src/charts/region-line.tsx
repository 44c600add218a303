/** @jsxRuntime automatic @jsxImportSource preact */
import { ascending, descending } from 'd3';
import { numberWriter } from '../record/number-style.ts';
import type { ChartInput } from './chart-input.ts';
import {
  knownPoints,
  type LabelledLine,
  type LinePath,
  lineParts,
  linePath,
  placePoint,
  pointsWithin,
} from './line-parts.ts';
import type { Point, Rect } from './marks.tsx';
import type { TableRow } from './table-row.ts';
import type { Scale } from './value-scale.ts';

/** One region's line in a chart of many. */
export interface RegionLine extends LabelledLine {
  /** Year of the latest value, where it is not the usual one: by itself, and as it stands behind a value. */
  readonly endYear?: { readonly alone: string; readonly behind: string } | undefined;
}

/** What charts of many regions' lines take. */
export interface RegionLinesInput extends ChartInput {
  /** Drawn in grey behind every line. */
  readonly nation?: RegionLine | undefined;
  /** Periods that begin a new concept: lines are interrupted there. */
  readonly breaks?: readonly number[] | undefined;
  /** Year by whose values lines are sorted, as values of different years have no order; the latest of each without it. */
  readonly sortYear?: number | undefined;
}

/** A region's line over the nation's. */
export interface PlacedRegionLine extends TableRow {
  readonly id: string;
  readonly own: LinePath;
  readonly nation: (LinePath & TableRow) | null;
  readonly end: Point | null;
  /** Hatch where nothing is published. */
  readonly stub: Rect | null;
}

/** Places a region's line over the nation's within the years of all regions; the hatch in their place is given. */
export function placeRegionLine(
  { id, tableRow, points, breaks: own = [] }: RegionLine,
  input: RegionLinesInput,
  years: readonly [number, number],
  [x, y]: readonly [Scale, Scale],
  stub: Rect,
): PlacedRegionLine {
  const breaks = (input.breaks ?? []).map((period) => ({ period }));
  const known = knownPoints(points);
  const end = known.at(-1);
  const nation = pointsWithin(input.nation, years);
  return {
    ...{ id, tableRow },
    own: linePath(lineParts(known, [...breaks, ...own.map((period) => ({ period }))]), x, y),
    nation:
      end && nation.points.length > 0
        ? { ...linePath(lineParts(nation.points, breaks), x, y), tableRow: nation.tableRow }
        : null,
    end: end ? placePoint(end, x, y) : null,
    stub: end ? null : stub,
  };
}

/** Lines by their latest value up to a year, the highest first, ties by id, those without any last. */
export function byLatest<Line extends RegionLine>(lines: readonly Line[], year = Number.POSITIVE_INFINITY): Line[] {
  const latest = ({ points }: Line) =>
    knownPoints(points).findLast(({ period }) => period <= year)?.value ?? Number.NEGATIVE_INFINITY;
  return [...lines].sort((a, b) => descending(latest(a), latest(b)) || ascending(a.id, b.id));
}

/** The latest value as a text; empty where there is none. */
export function latestText({ points, endText }: RegionLine, { numbers }: RegionLinesInput): string {
  const end = knownPoints(points).at(-1);
  return end ? (endText ?? numberWriter(numbers)(end.value)) : '';
}

/** The latest value, with its year where that is not the usual one. */
export function datedText(line: RegionLine, input: RegionLinesInput): string {
  const text = latestText(line, input);
  return line.endYear && text ? `${text}${line.endYear.behind}` : text;
}

/** A line of a small chart: what is joined, and points that stand alone. */
export function SmallLine({ line, kind }: { readonly line: LinePath; readonly kind: 'panel' | 'context' }) {
  return (
    <>
      {line.path && <path class={`c-line-${kind}`} d={line.path} />}
      {line.alone.map(({ x, y }) => (
        <circle class={kind === 'panel' ? 'c-fill-subject' : 'c-fill-context'} cx={x} cy={y} r={1.8} />
      ))}
    </>
  );
}
