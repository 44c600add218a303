/** @jsxRuntime automatic @jsxImportSource preact */
import { ascending } from 'd3';
import { type NumberStyle, numberWriter } from '../record/number-style.ts';
import type { Box } from './box.ts';
import { chart } from './frame.tsx';
import { NARROW } from './labelled-rows.ts';
import { Hatch, NoData, type Point } from './marks.tsx';
import { LINE, NOTE, placeLines, placeText, SIZE } from './placed-text.tsx';
import { round } from './round.ts';
import { type LabelledDot, labelDots } from './scatter-labels.ts';
import { type Stroke, strokeBetween } from './stroke.ts';
import { textWidth } from './text-width.ts';
import { tickLabel, ticksApart } from './ticks-apart.ts';
import { linearScale, type Scale } from './value-scale.ts';
import { valueTicks } from './value-ticks.ts';
import { wrapText } from './wrap-text.ts';
import { axisRoom, emptyRect, Leaders } from './year-plot.tsx';

export interface ScatterPoint {
  readonly id: string;
  readonly label: string;
  readonly x: number | null;
  readonly y: number | null;
  /** Rows of the figure's table that hold x and y. */
  readonly tableRows?: readonly [x: number, y: number] | undefined;
}

export interface ScatterInput {
  readonly points: readonly ScatterPoint[];
  /** Id of the point the page is about. */
  readonly subject?: string | undefined;
  /** Id of the point that stands for the whole: thin lines run through it. */
  readonly nation?: string | undefined;
  /** What runs to the right, with its unit. */
  readonly xLabel: string;
  /** What runs upwards, with its unit. */
  readonly yLabel: string;
  readonly noData: string;
  readonly numbersX: NumberStyle;
  readonly numbersY: NumberStyle;
  readonly width: number;
}

export type ScatterTone = 'context' | 'subject' | 'ink';

export interface ScatterDot extends Point, Pick<ScatterPoint, 'tableRows'> {
  readonly id: string;
  readonly r: number;
  readonly tone: ScatterTone;
}

type Known = ScatterPoint & Point;

const RADIUS: Readonly<Record<ScatterTone, number>> = { context: 4, ink: 4.5, subject: 5.5 };

/** Places dots by two values, ticks on both axes, and as many names as stand free; the order given does not matter. */
export function layoutScatter(input: ScatterInput) {
  const { width, noData } = input;
  const known = input.points
    .filter((point): point is Known => point.x !== null && point.y !== null)
    .sort((a, b) => ascending(a.id, b.id));
  const narrow = width < NARROW;
  const head = placeLines(wrapText(input.yLabel, width, SIZE.note), { ...NOTE, x: 0, y: 13 });
  const top = head.length * LINE + 12;
  const bottom = top + (narrow ? width * 0.82 : width * 0.56);
  const axes = makeAxes(input, known, { top, bottom });
  const dots = known.map((point): ScatterDot => {
    const tone = toneOf(point.id, input);
    const { id, tableRows } = point;
    return { id, tableRows, tone, r: RADIUS[tone], x: round(axes.x(point.x)), y: round(axes.y(point.y)) };
  });
  const nation = dots.find(({ id }) => id === input.nation);
  const within: Box = { left: axes.left, right: width, top, bottom };
  const reference = nation ? cross(nation, { ...within, right: axes.right }) : [];
  const names = labelDots(labelled(known, dots, input), { within, strokes: reference });
  const foot = wrapText(input.xLabel, width, SIZE.note);
  const footTop = bottom + 18 + LINE + 4;
  const middle = (top + bottom) / 2;
  const empty = known.length === 0;
  return {
    width,
    height: Math.ceil(footTop + (foot.length - 1) * LINE + 5),
    texts: [
      ...head,
      ...axes.texts,
      ...names.texts,
      ...placeLines(foot, { ...NOTE, x: width, y: footTop, anchor: 'end' }),
      ...(empty ? [placeText({ x: width / 2, y: middle, text: noData, anchor: 'middle', tone: 'soft' })] : []),
    ],
    dots: [...dots].sort((a, b) => RADIUS[a.tone] - RADIUS[b.tone]),
    grid: axes.grid,
    reference,
    leaders: names.leaders,
    empty: empty ? emptyRect(width / 2, middle, noData) : null,
  };
}

function toneOf(id: string, { subject, nation }: ScatterInput): ScatterTone {
  return id === subject ? 'subject' : id === nation ? 'ink' : 'context';
}

function makeAxes(input: ScatterInput, known: readonly Known[], { top, bottom }: { top: number; bottom: number }) {
  const { width } = input;
  const [formatX, formatY] = [numberWriter(input.numbersX), numberWriter(input.numbersY)];
  const narrow = width < NARROW;
  const ticksOf = (values: number[], count: number) => (values.length === 0 ? [] : valueTicks(values, false, count));
  const xTicks = ticksOf(
    known.map((point) => point.x),
    narrow ? 3 : 5,
  );
  const yTicks = ticksOf(
    known.map((point) => point.y),
    narrow ? 4 : 5,
  );
  const half = (tick: number | undefined) => (tick === undefined ? 0 : textWidth(formatX(tick), SIZE.note) / 2);
  const left = axisRoom(yTicks.map(formatY), half(xTicks[0]));
  const right = width - Math.max(8, half(xTicks.at(-1)));
  const x = linearScale([xTicks[0] ?? 0, xTicks.at(-1) ?? 1], [left, right]);
  const y = linearScale([yTicks[0] ?? 0, yTicks.at(-1) ?? 1], [bottom, top]);
  const texts = [
    ...yTicks.map((tick) => placeText({ ...NOTE, x: left - 8, y: y(tick) + 4.3, text: formatY(tick), anchor: 'end' })),
    ...apart(xTicks, x, formatX).map((tick) =>
      placeText({ ...NOTE, x: x(tick), y: bottom + 18, text: formatX(tick), anchor: 'middle' }),
    ),
  ];
  const grid = [
    ...yTicks.map((tick) => strokeBetween(left, y(tick), right, y(tick))),
    ...xTicks.map((tick) => strokeBetween(x(tick), top, x(tick), bottom)),
  ];
  return { left, right, x, y, texts, grid };
}

/** Ticks whose labels keep apart; the last one always stays. */
function apart(ticks: readonly number[], x: Scale, format: (value: number) => string): number[] {
  const labels = ticks.map((tick) => tickLabel(tick, x(tick), format(tick), SIZE.note));
  return ticksApart(labels.reverse(), 8).reverse();
}

/** The lines through the nation's dot. */
function cross({ x, y }: Point, { left, right, top, bottom }: Box): Stroke[] {
  return [strokeBetween(x, top, x, bottom), strokeBetween(left, y, right, y)];
}

/** Dots in the order in which names are set: subject, nation, the extremes, then the rest. */
function labelled(known: readonly Known[], dots: readonly ScatterDot[], input: ScatterInput): LabelledDot[] {
  const ends = (['x', 'y'] as const).flatMap((axis) => {
    const sorted = [...known].sort((a, b) => a[axis] - b[axis] || ascending(a.id, b.id));
    return [sorted[0]?.id, sorted.at(-1)?.id];
  });
  const rank = (id: string) => (id === input.subject ? 0 : id === input.nation ? 1 : ends.includes(id) ? 2 : 3);
  return dots
    .map((dot, index) => ({ ...dot, label: known[index]?.label ?? '', rank: rank(dot.id) }))
    .sort((a, b) => a.rank - b.rank || ascending(a.id, b.id));
}

/** Dots by two values, the nation crossed by thin lines, names where they stand free. */
export const Scatter = chart(layoutScatter, ({ dots, grid, reference, leaders, empty }, id) => (
  <>
    {empty && <Hatch id={id} />}
    {empty && <NoData id={id} rects={[empty]} />}
    <Strokes strokes={grid} kind="c-hairline" />
    <Strokes strokes={reference} kind="c-axis" />
    <Leaders strokes={leaders} />
    {dots.map(({ tableRows, tone, x, y, r }) => (
      <circle class={`c-fill-${tone}`} data-mark={tableRows?.join(' ')} cx={x} cy={y} r={r} />
    ))}
  </>
));

function Strokes({ strokes, kind }: { readonly strokes: readonly Stroke[]; readonly kind: string }) {
  if (strokes.length === 0) return null;
  return <path class={kind} d={strokes.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('')} />;
}
