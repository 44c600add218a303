/** @jsxRuntime automatic @jsxImportSource preact */

import { ticks } from 'd3';
import { numberWriter } from '../record/number-style.ts';
import type { ChartInput } from './chart-input.ts';
import { clearLine } from './clear-line.ts';
import { dodge } from './dodge.ts';
import { chart } from './frame.tsx';
import { type LabelledRow, labelledRows, NARROW } from './labelled-rows.ts';
import { Hatch, NoData, type Rect, span, Uprights } from './marks.tsx';
import {
  centredBaseline,
  NOTE,
  type PlacedText,
  placeBeside,
  placeText,
  SIZE,
  SMALL,
  textBox,
} from './placed-text.tsx';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';
import { tickLabel, ticksApart } from './ticks-apart.ts';
import { linearScale, type Scale } from './value-scale.ts';

export interface DumbbellRow {
  /** Rows of the figure's table that hold the two values (`table-row.ts`). */
  readonly tableRows?: readonly [from: number, to: number] | undefined;
  readonly id: string;
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Texts of the values; without them `numbers` makes them. */
  readonly fromText?: string | undefined;
  readonly toText?: string | undefined;
}

export interface DumbbellInput extends ChartInput {
  /** In the order to be shown. */
  readonly rows: readonly DumbbellRow[];
  readonly subject?: string | undefined;
  /** What the open dots are, e.g. a year. */
  readonly fromLabel: string;
  /** What the solid dots are. */
  readonly toLabel: string;
  /** Whether the axis starts at zero; `false` without it. */
  readonly zero?: boolean | undefined;
}

const SPACE = 9;
const STUB = 28;

/** Places two values per row on a common axis, labelled outside their dots. */
export function layoutDumbbell(input: DumbbellInput) {
  const { rows, width, subject, zero } = input;
  const format = numberWriter(input.numbers);
  const values = rows.flatMap(({ from, to }) => [from, to].filter((value) => value !== null));
  const specs = rows.map(({ id, label }) => ({
    label,
    body: width < NARROW ? 18 : 26,
    subject: id === subject,
  }));
  const { left, rows: places, bottom } = labelledRows(specs, width, 26);
  const side = Math.max(
    16,
    ...rows.flatMap((row) => ends(row, input).map(({ text }) => textWidth(text, SIZE.note, true) + SPACE + 2)),
  );
  const low = Math.min(...values, ...(zero ? [0] : []));
  const high = Math.max(...values, ...(zero ? [0] : []));
  const lone = low === high;
  const edges = [left + side, width - side] as const;
  const scale = lone ? () => (edges[0] + edges[1]) / 2 : linearScale([low, high], edges);
  const texts = places.flatMap((row) => row.texts);
  const stubs: Rect[] = [];
  const placed = rows.map((row, index) => {
    const { middle } = places[index] as LabelledRow;
    texts.push(...rowTexts(row, input, scale, left, middle));
    if (row.from === null && row.to === null) stubs.push(span(left, left + STUB, middle - 6, 12));
    const at = (value: number | null) => (value === null ? null : round(scale(value)));
    const { id, tableRows, from, to } = row;
    return { id, tableRows, subject: id === subject, y: round(middle), from: at(from), to: at(to) };
  });
  texts.push(...headTexts(input, placed, width));
  const marked = values.length === 0 || lone ? [] : axisTicks(low, high, scale, left, input);
  const boxes = texts.map(textBox);
  const grid = marked.flatMap((tick) => clearLine(scale(tick), 24, bottom + 3, boxes));
  texts.push(
    ...marked.map((tick) =>
      placeText({ ...SMALL, x: scale(tick), y: bottom + 18, text: format(tick), anchor: 'middle' }),
    ),
  );
  return { width, height: Math.ceil(bottom + (marked.length === 0 ? 4 : 24)), texts, rows: placed, stubs, grid };
}

/** The ends of a row that have a value, lower one first. */
function ends({ from, to, fromText, toText }: DumbbellRow, { numbers }: DumbbellInput) {
  const list = [
    { value: from, text: fromText, solid: false },
    { value: to, text: toText, solid: true },
  ].flatMap(({ value, text, solid }) =>
    value === null ? [] : [{ value, text: text ?? numberWriter(numbers)(value), solid }],
  );
  return list.sort((a, b) => a.value - b.value);
}

function rowTexts(row: DumbbellRow, input: DumbbellInput, scale: Scale, left: number, middle: number): PlacedText[] {
  const isSubject = row.id === input.subject;
  const y = centredBaseline(middle, SIZE.note);
  const known = ends(row, input);
  if (known.length === 0) return [placeText({ ...NOTE, x: left + STUB + 6, y, text: input.noData })];
  const texts = known.map(({ value, text, solid }, index) => {
    const before = known.length === 2 ? index === 0 : !solid;
    const tone = isSubject ? 'subject' : solid ? 'ink' : 'soft';
    const look = { text, size: SIZE.note, tone, strong: isSubject && solid } as const;
    return placeBeside({ ...look, x: scale(value), y }, before, SPACE);
  });
  const first = known[0];
  if (known.length === 2 || !first) return texts;
  return [...texts, ...absentEnd(first.solid, input, scale(first.value), left, y)];
}

/** Says at the free side of a lone dot that its partner is not published. */
function absentEnd(solid: boolean, { noData, width }: DumbbellInput, x: number, left: number, y: number): PlacedText[] {
  const size = textWidth(noData, SIZE.note);
  const fits = solid ? x - SPACE - size >= left : x + SPACE + size <= width;
  return fits ? [placeBeside({ ...NOTE, x, y, text: noData }, solid, SPACE)] : [];
}

/** Names of the two dates or groups over the dots of the first complete row. */
function headTexts(
  { fromLabel, toLabel }: DumbbellInput,
  rows: readonly Pick<DumbbellRow, 'from' | 'to'>[],
  width: number,
): PlacedText[] {
  const first =
    rows.find(({ from, to }) => from !== null && to !== null) ??
    rows.find(({ from, to }) => from !== null || to !== null);
  if (!first) return [];
  const heads = [
    { text: fromLabel, middle: first.from },
    { text: toLabel, middle: first.to },
  ].flatMap(({ text, middle }) => (middle === null ? [] : [{ text, middle, size: textWidth(text, SIZE.note) + 12 }]));
  const middles = dodge(heads, -6, width + 6);
  return heads.map(({ text }, index) => {
    const look = { text, size: SIZE.note, anchor: 'middle', tone: text === fromLabel ? 'soft' : 'ink' } as const;
    return placeText({ ...look, x: middles[index] ?? 0, y: 13 });
  });
}

function axisTicks(low: number, high: number, scale: Scale, left: number, { width, numbers }: DumbbellInput): number[] {
  const format = numberWriter(numbers);
  const labels = ticks(low, high, width < NARROW ? 3 : 5)
    .map((tick) => tickLabel(tick, scale(tick), format(tick), SIZE.small))
    .filter((label) => label.left >= left && label.right <= width);
  return ticksApart(labels, 10);
}

/** Two values per row as an open and a solid dot joined by a line. */
export const Dumbbell = chart(layoutDumbbell, ({ rows, stubs, grid }, id) => (
  <>
    <Hatch id={id} />
    <Uprights strokes={grid} kind="c-hairline" />
    <NoData id={id} rects={stubs} />
    {rows.map(({ subject, tableRows, y, from, to }) => {
      const kind = subject ? 'subject' : 'context';
      return (
        <g>
          {from !== null && to !== null && <path class={`c-link-${kind}`} d={`M${from} ${y}H${to}`} />}
          {from !== null && <circle class={`c-dot-open-${kind}`} cx={from} cy={y} r={4.5} data-mark={tableRows?.[0]} />}
          {to !== null && <circle class={`c-fill-${kind}`} cx={to} cy={y} r={5} data-mark={tableRows?.[1]} />}
        </g>
      );
    })}
  </>
));
