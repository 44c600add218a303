import { median } from 'd3';
import { joinWords } from '../record/join-words.ts';
import { numberWriter } from '../record/number-style.ts';
import { type ChartInput, type LabelledValue, valueText } from './chart-input.ts';
import { NARROW } from './labelled-rows.ts';
import type { Point, Rect } from './marks.tsx';
import { type AxisLabel, fitOneLine, packLabels } from './packed-labels.ts';
import { centredBaseline, NOTE, type PlacedText, placeText, SIZE } from './placed-text.tsx';
import { round } from './round.ts';
import { type Stroke, strokeBetween, type Upright } from './stroke.ts';
import { swarm } from './swarm.ts';
import type { TableRow } from './table-row.ts';
import type { Scale } from './value-scale.ts';

export interface StripDot extends LabelledValue {
  readonly value: number;
  /** A small sign after the value: tier, qualification. */
  readonly mark?: string | undefined;
}

export interface StripRow {
  readonly id: string;
  readonly label: string;
  readonly dots: readonly StripDot[];
  /** The value of the whole that the dots are parts of. */
  readonly own?: StripDot | undefined;
}

export interface StripInput extends ChartInput {
  /** In the order to be shown. */
  readonly rows: readonly StripRow[];
  /** A value all rows are compared with, e.g. the nation's. */
  readonly reference?: Omit<StripDot, 'id'> | undefined;
  /** Name of the middle value; drawn from three dots on. */
  readonly median: string;
}

/** The mark of a figure in a row. */
export interface PlacedFigure extends Point, TableRow {
  /** Full label and value, for a tooltip. */
  readonly hint: string;
}

export interface PlacedDot extends PlacedFigure {
  /** Whether the figure carries a mark: then the dot is open. */
  readonly open: boolean;
}

/** What a row of dots is drawn from. */
export interface StripParts {
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly dots: readonly PlacedDot[];
  /** Lines through the dots of a row, from the lowest to the highest. */
  readonly rails: readonly Stroke[];
  readonly medians: readonly Upright[];
  /** Tips of the marks for the values of the wholes. */
  readonly owns: readonly PlacedFigure[];
  readonly leaders: readonly Stroke[];
  readonly stubs: readonly Rect[];
}

/** Radius of a dot. */
export const RADIUS = 4.5;
/** Distance at which dots are set apart; each then keeps a rim of paper. */
const STEP = 9;
const STUB = 28;
/** Room under the dots for the tip of the whole's mark. */
const TIP = 9;

/** One row with its top at 0. */
export function layoutStripRow(row: StripRow, input: StripInput, scale: Scale, left: number): StripParts {
  const none = { rails: [], medians: [], owns: [], leaders: [], stubs: [], dots: [] };
  if (row.dots.length === 0) {
    const stub = { x: round(left), y: 4, width: STUB, height: 13 };
    const y = centredBaseline(10.5, SIZE.note);
    const text = placeText({ ...NOTE, x: left + STUB + 6, y, text: input.noData });
    return { ...none, stubs: [stub], texts: [text], height: 20 };
  }
  const sorted = [...row.dots].sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  const xs = sorted.map(({ value }) => scale(value));
  const head = packLabels(headLabels(sorted, xs, input, left), left, input.width, 0);
  const steps = swarm(xs, STEP);
  const up = Math.max(...steps) * STEP + RADIUS;
  const down = -Math.min(...steps) * STEP + RADIUS;
  const middle = head.height + 5 + up;
  const bottom = middle + down;
  const foot = packLabels(footLabels(sorted, row, input, scale), left, input.width, bottom + TIP);
  const dots = sorted.map((dot, index) => ({
    x: round(xs[index] ?? 0),
    y: round(middle - (steps[index] ?? 0) * STEP),
    tableRow: dot.tableRow,
    hint: dotLabel(dot, input),
    open: Boolean(dot.mark),
  }));
  const rail = strokeBetween(Math.min(...xs), middle, Math.max(...xs), middle);
  const own = row.own;
  return {
    ...none,
    dots,
    rails: [rail],
    medians:
      sorted.length < 3
        ? []
        : [{ x: round(scale(medianOf(sorted))), y1: round(middle - up - 2), y2: round(bottom + 4) }],
    owns: own
      ? [{ x: round(scale(own.value)), y: round(bottom + 2), tableRow: own.tableRow, hint: dotLabel(own, input) }]
      : [],
    leaders: leadersOf(head.middles, sorted, dots, head.height),
    texts: [...head.texts, ...foot.texts],
    height: bottom + TIP + foot.height,
  };
}

/** All dots by name where their names fit one line, else the lowest and the highest. */
function headLabels(sorted: readonly StripDot[], xs: readonly number[], input: StripInput, left: number): AxisLabel[] {
  const all = sorted.map(
    (dot, index): AxisLabel => ({ x: xs[index] ?? 0, text: dotLabel(dot, input), tone: 'ink', strong: false }),
  );
  const fits = sorted.length <= (input.width < NARROW ? 3 : 6) && fitOneLine(all, left, input.width);
  return fits ? all : all.filter((_, index) => index === 0 || index === all.length - 1);
}

function footLabels(sorted: readonly StripDot[], { own }: StripRow, input: StripInput, scale: Scale): AxisLabel[] {
  const middle = medianOf(sorted);
  const text = joinWords(input.median, numberWriter(input.numbers)(middle));
  return [
    ...(sorted.length < 3 ? [] : [{ x: scale(middle), text, tone: 'soft', strong: false } as const]),
    ...(own ? [{ x: scale(own.value), text: dotLabel(own, input), tone: 'subject', strong: true } as const] : []),
  ];
}

function medianOf(dots: readonly StripDot[]): number {
  return median(dots, ({ value }) => value) ?? 0;
}

/** Name and value of a dot, with its mark. */
export function dotLabel(dot: Omit<StripDot, 'id'>, input: StripInput): string {
  return joinWords(dot.label, valueText(dot, input), dot.mark ?? '');
}

/** Thin lines from labels to their dots, where a label does not stand over its dot. */
function leadersOf(
  middles: readonly number[] | null,
  sorted: readonly StripDot[],
  dots: readonly PlacedDot[],
  headBottom: number,
): Stroke[] {
  if (!middles) return [];
  const labelled = middles.length === sorted.length ? dots : [dots[0], dots.at(-1)];
  return middles.flatMap((middle, index) => {
    const dot = labelled[index];
    if (!dot || Math.abs(dot.x - middle) < 8) return [];
    return [strokeBetween(middle, headBottom, dot.x, dot.y - RADIUS - 1)];
  });
}

/** Moves a row down to its place. */
export function moveDown(part: StripParts, by: number): StripParts {
  const down = (y: number) => round(y + by);
  const strokes = (list: readonly Stroke[]) => list.map((s) => ({ ...s, y1: down(s.y1), y2: down(s.y2) }));
  return {
    height: part.height,
    texts: part.texts.map((text) => ({ ...text, y: down(text.y) })),
    dots: part.dots.map((dot) => ({ ...dot, y: down(dot.y) })),
    owns: part.owns.map((own) => ({ ...own, y: down(own.y) })),
    stubs: part.stubs.map((stub) => ({ ...stub, y: down(stub.y) })),
    rails: strokes(part.rails),
    leaders: strokes(part.leaders),
    medians: part.medians.map((s) => ({ ...s, y1: down(s.y1), y2: down(s.y2) })),
  };
}
