import type { Point } from './marks.tsx';
import { round } from './round.ts';
import type { TableRow } from './table-row.ts';
import type { Scale } from './value-scale.ts';

/** A year and its value, `null` where nothing is published. */
export interface YearPoint {
  readonly period: number;
  readonly value: number | null;
}

/** A line with its label at its end; `tableRow` is that of its first point with a value, the others follow it, oldest first. */
export interface LabelledLine extends TableRow {
  readonly id: string;
  readonly label: string;
  readonly points: readonly YearPoint[];
  /** Periods that begin a new concept for this line alone; it is interrupted there. */
  readonly breaks?: readonly number[] | undefined;
  /** Text of the latest value; without it the chart's `numbers` make one. */
  readonly endText?: string | undefined;
}

/** A value of a year. */
export interface YearValue {
  readonly period: number;
  readonly value: number;
}

/** Points that have a value, in the order of years. */
export function knownPoints(points: readonly YearPoint[]): YearValue[] {
  const known = points.filter((point): point is YearValue => point.value !== null);
  return [...known].sort((a, b) => a.period - b.period);
}

/** The part of the nation's line within the years of the regions, which it is compared with, and the row of its first point. */
export function pointsWithin(
  line: Pick<LabelledLine, 'points' | 'tableRow'> | undefined,
  [first, last]: readonly [number, number],
) {
  const known = knownPoints(line?.points ?? []);
  const earlier = known.filter(({ period }) => period < first).length;
  const points = known.filter(({ period }) => period >= first && period <= last);
  return { points, tableRow: line?.tableRow === undefined ? undefined : line.tableRow + earlier };
}

/** Splits a line at missing years and at breaks, so that nothing is joined across them. */
export function lineParts(
  points: readonly YearValue[],
  breaks: readonly { readonly period: number }[] = [],
): YearValue[][] {
  const result: YearValue[][] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    const cut = breaks.some(({ period }) => before && before.period < period && period <= point.period);
    if (!before || point.period - before.period > 1 || cut) result.push([point]);
    else result.at(-1)?.push(point);
  });
  return result;
}

/** A line as it is drawn: the parts with two points or more as one path, and the points that stand alone. */
export interface LinePath {
  readonly path: string;
  readonly alone: readonly Point[];
}

/** Where a value of a year is drawn. */
export function placePoint({ period, value }: YearValue, x: Scale, y: Scale): Point {
  return { x: round(x(period)), y: round(y(value)) };
}

/** Draws the parts of a line. */
export function linePath(parts: readonly (readonly YearValue[])[], x: Scale, y: Scale): LinePath {
  const at = (point: YearValue) => placePoint(point, x, y);
  const strokes = parts.filter((part) => part.length > 1).map((part) => part.map(at));
  return {
    path: strokes.map((part) => `M${part.map((point) => `${point.x} ${point.y}`).join('L')}`).join(''),
    alone: parts.filter((part) => part.length === 1).flatMap((part) => part.map(at)),
  };
}
