/** @jsxRuntime automatic @jsxImportSource preact */

import { ticks } from 'd3';
import { numberWriter } from '../record/number-style.ts';
import type { Box } from './box.ts';
import { type ChartInput, type LabelledValue, valueText } from './chart-input.ts';
import { clearLine } from './clear-line.ts';
import { chart } from './frame.tsx';
import { type LabelledRow, labelledRows, NARROW } from './labelled-rows.ts';
import { Hatch, MarkRect, NoData, type Rect, span, Uprights } from './marks.tsx';
import {
  centredBaseline,
  LINE,
  NOTE,
  type PlacedText,
  placeBeside,
  placeLines,
  placeWithin,
  SIZE,
  SMALL,
  textBox,
} from './placed-text.tsx';
import { round } from './round.ts';
import type { Level, Upright } from './stroke.ts';
import type { TableRow } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { tickLabel, ticksApart } from './ticks-apart.ts';
import { type Scale, valueScale } from './value-scale.ts';
import { wrapText } from './wrap-text.ts';

export interface LadderRung extends LabelledValue {
  /** Makes the rung a reference: the text of the gap between the subject and this rung. */
  readonly gap?: string | undefined;
  /** Note on a change of concept between the rung above and this one. */
  readonly joint?: string | undefined;
}

export interface LadderInput extends ChartInput {
  /** From top to bottom. */
  readonly rungs: readonly LadderRung[];
  /** Id of the rung the page is about. */
  readonly subject: string;
}

const BAR = 12;
const GAP_BAR = 7;
const SPACE = 6;
const DROP = 8;
/** How far the bar of a reference stands above the middle of its row. */
const LIFT = 18;
const STUB = 28;
/** A gap is told in one line where that leaves its bar as much of the width as this. */
const PLOT_SHARE = 0.25;

/** Places rungs on one axis, with a gap bar under each reference and a visible joint at each change of concept. */
export function layoutLadder(input: LadderInput) {
  const { rungs, width, subject } = input;
  const joints = rungs.map(({ joint }, index) => (joint && index > 0 ? wrapText(joint, width, SIZE.note) : []));
  const own = rungs.find(({ id }) => id === subject)?.value ?? null;
  const specs = rungs.map(({ id, label, gap }, index) => ({
    label,
    shift: gap ? BAR / 2 - LIFT : 0,
    body: gap ? 40 + 2 * (gapLines(gap, width).length - 1) * LINE : width < NARROW ? 18 : 28,
    before: joints[index]?.length ? (joints[index]?.length ?? 0) * LINE + 32 : index === 0 ? 0 : 6,
    subject: id === subject,
  }));
  const { left, rows, bottom } = labelledRows(specs, width, 30);
  const scale = valueScale(
    rungs.flatMap((rung) => extents(rung, own, input)),
    left,
    width,
  );
  const values = rungs.flatMap(({ value }) => (value === null ? [] : [value]));

  const texts: PlacedText[] = rows.flatMap((row) => row.texts);
  const bars: (Rect & TableRow & { id: string; subject: boolean })[] = [];
  const stubs: Rect[] = [];
  /** What is missing from the subject to a reference above it. */
  const gaps: Rect[] = [];
  const jointLines: Level[] = [];
  const jointBoxes: Box[] = [];
  rungs.forEach((rung, index) => {
    const row = rows[index] as LabelledRow;
    const y = rung.gap ? row.middle - LIFT : row.middle - BAR / 2;
    const { value, id, tableRow } = rung;
    if (value === null) stubs.push(span(scale(0), scale(0) + STUB, y, BAR));
    else bars.push({ id, tableRow, subject: id === subject, ...span(scale(0), scale(value), y, BAR) });
    texts.push(...rungTexts(rung, own, input, scale, y));
    if (rung.gap && value !== null && own !== null && value > own) gaps.push(gapBar(scale, own, value, y));
    const lines = joints[index] ?? [];
    if (lines.length === 0) return;
    const start = row.top - lines.length * LINE - 10;
    jointLines.push({ x1: 0, x2: width, y: round(start - 5) });
    jointBoxes.push({ left: 0, right: width, top: start - 13, bottom: row.top });
    texts.push(...placeLines(lines, { ...NOTE, x: 0, y: start + 12 }));
  });
  const axis = values.length === 0 ? null : layoutAxis(values, scale, left, input);
  const rail = own === null ? [] : railStrokes(input, rows, scale(own), [...texts.map(textBox), ...jointBoxes]);
  return {
    width,
    height: Math.ceil(bottom + 2),
    texts: [...texts, ...(axis?.texts ?? [])],
    bars,
    stubs,
    gaps,
    rail,
    joints: jointLines,
    axis,
  };
}

function extents(rung: LadderRung, own: number | null, input: LadderInput) {
  const { value, gap, id } = rung;
  const room =
    textWidth(valueText(rung, input), SIZE.label, id === input.subject) + SPACE + (value === null ? STUB : 0);
  const list = [{ value: value ?? 0, room }];
  // The text of a gap always runs to the right, from a negative value at most from zero on.
  if (gap) list.push({ value: Math.max(value ?? 0, own ?? 0, 0), room: gapWidth(gap, input.width) + SPACE + 3 });
  return list;
}

/** The text of a gap in as many lines as it needs. */
function gapLines(gap: string, width: number): string[] {
  return wrapText(gap, width * (1 - PLOT_SHARE), SIZE.note, true);
}

function gapWidth(gap: string, width: number): number {
  return Math.max(...gapLines(gap, width).map((line) => textWidth(line, SIZE.note, true)));
}

/** Never thinner than 2 px: a small gap is still a gap. */
function gapBar(scale: Scale, own: number, value: number, y: number): Rect {
  return span(scale(own), Math.max(scale(value), scale(own) + 2), y + BAR + DROP, GAP_BAR);
}

function rungTexts(rung: LadderRung, own: number | null, input: LadderInput, scale: Scale, y: number): PlacedText[] {
  const { value, gap, id } = rung;
  const isSubject = id === input.subject;
  const tone = value === null ? 'soft' : isSubject ? 'subject' : 'ink';
  const back = value !== null && value < 0;
  const at = { x: value === null ? scale(0) + STUB : scale(value), y: centredBaseline(y + BAR / 2, SIZE.label) };
  const main = placeBeside({ ...at, text: valueText(rung, input), tone, strong: isSubject }, back, SPACE);
  if (!gap || value === null || own === null) return [main];
  const short = value > own;
  const end = Math.max(scale(value), scale(own) + 2) + SPACE;
  const line = centredBaseline(y + BAR + DROP + GAP_BAR / 2, SIZE.note);
  return [
    main,
    ...placeLines(gapLines(gap, input.width), {
      ...{ x: end, y: line, size: SIZE.note, tone: short ? 'gap' : 'subject', strong: short },
    }),
  ];
}

function layoutAxis(values: readonly number[], scale: Scale, left: number, { width, numbers }: LadderInput) {
  const format = numberWriter(numbers);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  // A label that would reach over the start of the axis is moved in.
  const labels = ticks(low, high, width < NARROW ? 3 : 5).flatMap((tick) => {
    const label = tickLabel(tick, scale(tick), format(tick), SIZE.small);
    const inwards = Math.max(0, left - label.left);
    return label.right > width ? [] : [{ tick, left: label.left + inwards, right: label.right + inwards }];
  });
  const marked = ticksApart(labels, 10);
  const texts = marked.map((tick) => placeWithin({ ...SMALL, x: scale(tick), y: 12, text: format(tick) }, width));
  const marks = marked.map((tick) => ({ x: round(scale(tick)), y1: 17, y2: 22 }));
  return { x1: round(scale(low)), x2: round(Math.max(scale(high), scale(low) + 1)), y: 22, marks, texts };
}

/** The subject's value as a thin line from its own rung to its furthest references. */
function railStrokes(
  { rungs, subject }: LadderInput,
  rows: readonly LabelledRow[],
  x: number,
  boxes: readonly Box[],
): Upright[] {
  const linked = rungs.flatMap(({ id, gap }, index) => (id === subject || gap ? [index] : []));
  const first = rows[Math.min(...linked)];
  const last = rows[Math.max(...linked)];
  if (linked.length < 2 || !first || !last) return [];
  return clearLine(x, first.bodyTop + 1, last.middle - LIFT + BAR + DROP + GAP_BAR + 2, boxes);
}

/** Incomes of different groups as rungs on one axis, with what is missing to each reference. */
export const Ladder = chart(layoutLadder, ({ bars, stubs, gaps, rail, joints, axis }, id) => (
  <>
    <Hatch id={id} />
    {axis && <path class="c-hairline" d={`M${axis.x1} ${axis.y}H${axis.x2}`} />}
    {axis && <Uprights strokes={axis.marks} kind="c-axis" />}
    {joints.map(({ x1, x2, y }) => (
      <path class="c-joint" d={`M${x1} ${y}H${x2}`} />
    ))}
    {bars.map((bar) => (
      <MarkRect kind={bar.subject ? 'c-fill-subject' : 'c-fill-context'} {...bar} />
    ))}
    <NoData id={id} rects={stubs} />
    <Uprights strokes={rail} kind="c-rail" />
    {gaps.map((rect) => (
      <rect class="c-fill-gap" {...rect} />
    ))}
  </>
));
