/** @jsxRuntime automatic @jsxImportSource preact */
import { joinWords } from '../record/join-words.ts';
import { numberWriter } from '../record/number-style.ts';
import type { ChartInput } from './chart-input.ts';
import { clearLine } from './clear-line.ts';
import { chart } from './frame.tsx';
import { type LabelledRow, labelledRows, NARROW } from './labelled-rows.ts';
import { Diamond, Hatch, MarkRect, NoData, type Rect, span, Uprights } from './marks.tsx';
import { partLabels, toneOf } from './part-labels.ts';
import {
  centredBaseline,
  LINE,
  NOTE,
  type PlacedText,
  placeLines,
  placeText,
  SIZE,
  SMALL,
  textBox,
} from './placed-text.tsx';
import { round } from './round.ts';
import type { TableRow } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface StructureRow {
  /** Rows of the figure's table that hold the shares (`table-row.ts`). */
  readonly tableRows?: readonly (number | undefined)[] | undefined;
  readonly id: string;
  readonly label: string;
  /** Shares in per cent, in the order of `parts`; `null` where not published. */
  readonly values: readonly (number | null)[];
}

export interface StructureInput extends ChartInput {
  /** From the left; at most four tones, darkest first. */
  readonly parts: readonly { readonly id: string; readonly label: string }[];
  /** In the order to be shown. */
  readonly rows: readonly StructureRow[];
  readonly subject?: string | undefined;
  /** Target for the first part, in per cent. */
  readonly target?: { readonly value: number; readonly label: string } | undefined;
}

export interface StructureSegment extends Rect, TableRow {
  readonly row: string;
  readonly part: string;
  /** 1 (darkest) to 4 (lightest). */
  readonly tone: number;
}

interface Slice {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

const BAR = 18;

/** Places stacked shares of 100 %, part labels over the first bar, and the target line. */
export function layoutStructure(input: StructureInput) {
  const { rows, parts, width, subject, target } = input;
  const slices = rows.map(({ values }) => slice(values));
  const specs = rows.map(({ id, label, values }) => ({
    label,
    shift: values.some(negative) ? 4 + BAR / 2 - 22 : 0,
    body: values.some(negative) ? 44 : width < NARROW ? 20 : 26,
    subject: id === subject,
  }));
  const { left, stacked } = labelledRows(specs, width, 0);
  const x = (share: number) => left + (share / 100) * (width - left);
  const firstFull = slices.findIndex((list) => list.length > 0);
  const centres = (slices[firstFull] ?? []).map(({ from, to }) => (x(from) + x(to)) / 2);
  const head = partLabels(parts, centres, left, width, stacked);
  const placed = labelledRows(specs, width, head.bottom);
  const texts = [...head.texts, ...placed.rows.flatMap((row) => row.texts)];
  const segments: StructureSegment[] = [];
  /** Shares not published. */
  const blanks: Rect[] = [];
  rows.forEach((row, index) => {
    const place = placed.rows[index] as LabelledRow;
    const y = place.bodyTop + (row.values.some(negative) ? 4 : place.middle - place.bodyTop - BAR / 2);
    const own = slices[index] ?? [];
    for (const { part, from, to } of own) {
      const share = { row: row.id, part: parts[part]?.id ?? '', tone: toneOf(part), tableRow: row.tableRows?.[part] };
      segments.push({ ...share, ...span(x(from), x(to), y, BAR) });
    }
    if (row.values.length === 0 || row.values.some((value) => value === null))
      blanks.push(span(x(own.at(-1)?.to ?? 0), x(100), y, BAR));
    texts.push(...insideTexts(row, own, input, x, y), ...outsideTexts(row, input, x(0), y, width));
  });
  const leaders = head.leaders.map((leader) => ({ ...leader, y2: round((placed.rows[0]?.middle ?? 0) - BAR / 2 - 1) }));
  const goal = target && rows.length > 0 ? layoutTarget(target, x, placed.rows, placed.bottom, texts, width) : null;
  if (goal) texts.push(...goal.texts);
  return {
    width,
    height: Math.ceil(placed.bottom + (goal ? goal.room : 2)),
    texts,
    segments,
    blanks,
    leaders,
    keys: head.keys,
    target: goal && { strokes: goal.strokes, diamond: goal.diamond },
  };
}

function negative(value: number | null): boolean {
  return value !== null && value < 0;
}

/**
 * Cumulated shares. Complete rows that miss 100 by rounding are stretched to it; incomplete rows keep their scale, and parts after the
 * first absent one are left out because their place is not known. Negative shares take no room.
 */
function slice(values: readonly (number | null)[]): Slice[] {
  const absent = values.indexOf(null);
  const known = (absent === -1 ? values : values.slice(0, absent)).map((value) => Math.max(0, value ?? 0));
  const sum = known.reduce((total, value) => total + value, 0);
  if (sum === 0) return [];
  const factor = (absent === -1 && Math.abs(sum - 100) <= 1) || sum > 100 ? 100 / sum : 1;
  let from = 0;
  return known.map((value, part) => {
    const to = from + value * factor;
    const result = { part, from, to };
    from = to;
    return result;
  });
}

function insideTexts(
  row: StructureRow,
  slices: readonly Slice[],
  input: StructureInput,
  x: (share: number) => number,
  y: number,
): PlacedText[] {
  return slices.flatMap(({ part, from, to }) => {
    const text = numberWriter(input.numbers)(row.values[part] ?? 0);
    if (textWidth(text, SIZE.note) + 8 > x(to) - x(from)) return [];
    const look = { text, size: SIZE.note, anchor: 'middle', tone: `on-part-${toneOf(part)}` } as const;
    return [placeText({ ...look, x: (x(from) + x(to)) / 2, y: centredBaseline(y + BAR / 2, SIZE.note) })];
  });
}

/** What a bar cannot show: rows without any share, and negative shares, in words. */
function outsideTexts(row: StructureRow, input: StructureInput, left: number, y: number, width: number): PlacedText[] {
  const { parts, noData } = input;
  const texts: PlacedText[] = [];
  if (row.values.every((value) => value === null)) {
    const mid = (left + width) / 2;
    texts.push(
      placeText({ ...NOTE, x: mid, y: centredBaseline(y + BAR / 2, SIZE.note), text: noData, anchor: 'middle' }),
    );
  }
  const words = row.values.flatMap((value, part) =>
    negative(value) ? [joinWords(parts[part]?.label ?? '', numberWriter(input.numbers)(value ?? 0))] : [],
  );
  if (words.length > 0) texts.push(placeText({ ...SMALL, x: left, y: y + BAR + 14, text: words.join('  ') }));
  return texts;
}

function layoutTarget(
  target: { value: number; label: string },
  x: (share: number) => number,
  rows: readonly LabelledRow[],
  bottom: number,
  texts: readonly PlacedText[],
  width: number,
) {
  const at = x(target.value);
  const y = bottom + 14;
  const strokes = clearLine(at, (rows[0]?.middle ?? 0) - BAR / 2 - 4, y - 5, texts.map(textBox));
  const size = textWidth(target.label, SIZE.note);
  const beside = at + 12 + size <= width ? 'start' : at - 12 - size >= 0 ? 'end' : null;
  const lines = beside ? [target.label] : wrapText(target.label, width, SIZE.note);
  const x0 = beside === 'start' ? at + 12 : beside === 'end' ? at - 12 : 0;
  const base = centredBaseline(y, SIZE.note) + (beside ? 0 : 18);
  return {
    strokes,
    diamond: { x: round(at), y: round(y) },
    texts: placeLines(lines, { x: x0, y: base, size: SIZE.note, anchor: beside ?? 'start' }),
    room: beside ? 26 : 26 + lines.length * LINE,
  };
}

/** Shares of 100 % as stacked bars in four tones. */
export const Structure = chart(layoutStructure, ({ segments, blanks, leaders, keys, target }, id) => (
  <>
    <Hatch id={id} />
    {keys.map(({ tone, ...rect }) => (
      <rect class={`c-part-${tone} c-outline`} {...rect} />
    ))}
    {leaders.map(({ x1, y1, x2, y2 }) => (
      <path class="c-leader" d={`M${x1} ${y1}V${y1 + 3}L${x2} ${y2 - 3}V${y2}`} />
    ))}
    {segments.map((segment) => (
      <MarkRect kind={`c-part-${segment.tone} c-seam`} {...segment} />
    ))}
    <NoData id={id} rects={blanks} />
    {target && <Uprights strokes={target.strokes} kind="c-target-ground" />}
    {target && <Uprights strokes={target.strokes} kind="c-target" />}
    {target && <Diamond {...target.diamond} />}
  </>
));
