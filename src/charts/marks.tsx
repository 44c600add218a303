/** @jsxRuntime automatic @jsxImportSource preact */
import { round } from './round.ts';
import type { Upright } from './stroke.ts';
import type { TableRow } from './table-row.ts';

/** A rectangle at its place. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point at its place. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle between two values on the x axis, in either order, rounded. */
export function span(x1: number, x2: number, y: number, height: number): Rect {
  return { x: round(Math.min(x1, x2)), y: round(y), width: round(Math.abs(x2 - x1)), height: round(height) };
}

/** Fill for absent values: a 45° hatch, defined once in each drawing. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatch`} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="c-ground" width={5} height={5} />
        <line class="c-hatch-line" x1={0} y1={0} x2={0} y2={5} />
      </pattern>
    </defs>
  );
}

/** Rectangles that say "nothing published here". */
export function NoData({ id, rects }: { readonly id: string; readonly rects: readonly Rect[] }) {
  return (
    <>
      {rects.map((rect) => (
        <rect class="c-no-data" fill={`url(#${id}-hatch)`} {...rect} />
      ))}
    </>
  );
}

/** A rectangle that stands for one row of the figure's table. */
export function MarkRect({ kind, x, y, width, height, tableRow }: Rect & TableRow & { readonly kind: string }) {
  return <rect class={kind} x={x} y={y} width={width} height={height} data-mark={tableRow} />;
}

/** Open diamond: a target. */
export function Diamond({ x, y }: Point) {
  const r = 5;
  return <path class="c-diamond" d={`M${round(x)} ${round(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} />;
}

/** Tick: a target that is met. `x`, `y` is its left end. */
export function Tick({ x, y }: Point) {
  return <path class="c-tick" d={`M${round(x)} ${round(y)}l3.5 3.5l6.5 -8`} />;
}

interface UprightsProps extends TableRow {
  readonly strokes: readonly Upright[];
  readonly kind: string;
}

/** Vertical strokes of one class, as one path. */
export function Uprights({ strokes, kind, tableRow }: UprightsProps) {
  if (strokes.length === 0) return null;
  return <path class={kind} d={strokes.map(({ x, y1, y2 }) => `M${x} ${y1}V${y2}`).join('')} data-mark={tableRow} />;
}
