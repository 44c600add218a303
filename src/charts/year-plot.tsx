/** @jsxRuntime automatic @jsxImportSource preact */
import { type Box, transpose } from './box.ts';
import { clearLine } from './clear-line.ts';
import type { Sheet } from './frame.tsx';
import type { Rect } from './marks.tsx';
import { centredBaseline, NOTE, placeText, placeWithin, SIZE } from './placed-text.tsx';
import { round } from './round.ts';
import type { Level, Stroke, Upright } from './stroke.ts';
import { textWidth } from './text-width.ts';
import type { Scale } from './value-scale.ts';
import { yearTicks } from './year-ticks.ts';

/** A plot of values over years: its edges, scales, ticks and how they are written. */
export interface YearPlot {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  /** First and last year; `null` where there is none. */
  readonly years: readonly [number, number] | null;
  /** Values that have a gridline. */
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  /** Years to be labelled before round ones. */
  readonly wanted?: readonly number[] | undefined;
  /** Texts inside the plot, which gridlines leave free. */
  readonly clear?: readonly Box[] | undefined;
}

/** A horizontal gridline or part of one; `axis` marks zero. */
export type GridLine = Level & { readonly axis: boolean };

/** What every chart over years is drawn from, whatever stands in its plot. */
export interface YearPlotLayout extends Sheet {
  readonly grid: readonly GridLine[];
  readonly yearMarks: readonly Upright[];
  readonly leaders: readonly Stroke[];
  /** Hatch where nothing is observed. */
  readonly empty: Rect | null;
}

/** Places gridlines with their values and the marked years with their labels. */
export function yearAxes(plot: YearPlot) {
  const { left, right, bottom, width, x, y, years, ticks, format, wanted, clear = [] } = plot;
  const labelWidth = (period: number) => textWidth(String(period), SIZE.note);
  const marked = years ? yearTicks(...years, x, labelWidth, wanted) : [];
  const boxes = clear.map(transpose);
  return {
    tickTexts: ticks.map((tick) => {
      const at = { x: left - 8, y: centredBaseline(y(tick), SIZE.note), anchor: 'end' } as const;
      return placeText({ ...at, ...NOTE, text: format(tick) });
    }),
    yearTexts: marked.map((period) =>
      placeWithin({ ...NOTE, x: x(period), y: bottom + 18, text: String(period) }, width),
    ),
    grid: ticks.flatMap((tick): GridLine[] =>
      clearLine(y(tick), left, right, boxes).map(({ x: at, y1, y2 }) => ({ x1: y1, x2: y2, y: at, axis: tick === 0 })),
    ),
    yearMarks: marked.map((period): Upright => ({ x: round(x(period)), y1: round(bottom), y2: round(bottom + 4) })),
  };
}

/** Room left of the plot for the values of its gridlines, and for half a year's label. */
export function axisRoom(ticks: readonly string[], halfYear: number): number {
  return Math.max(halfYear, ...ticks.map((tick) => textWidth(tick, SIZE.note) + 8));
}

/** The hatch above a line of words that says nothing is published; the words stand on its middle. */
export function emptyRect(x: number, y: number, noData: string): Rect {
  const half = textWidth(noData, SIZE.label) / 2;
  return { x: round(x - half - 44), y: round(y - 11), width: 32, height: 14 };
}

/** Draws gridlines, the one at zero stronger. */
export function Grid({ lines }: { readonly lines: readonly GridLine[] }) {
  return (
    <>
      {lines.map(({ x1, x2, y, axis }) => (
        <path class={axis ? 'c-axis' : 'c-hairline'} d={`M${x1} ${y}H${x2}`} />
      ))}
    </>
  );
}

/** Draws thin lines from marks to labels away from them. */
export function Leaders({ strokes }: { readonly strokes: readonly Stroke[] }) {
  return (
    <>
      {strokes.map(({ x1, y1, x2, y2 }) => (
        <path class="c-leader" d={`M${x1} ${y1}L${x2} ${y2}`} />
      ))}
    </>
  );
}
