/** @jsxRuntime automatic @jsxImportSource preact */
import { afterLine, GAP } from './after-line.ts';
import { type ChartInput, type LabelledValue, valueText } from './chart-input.ts';
import { clearLine } from './clear-line.ts';
import { chart } from './frame.tsx';
import { type LabelledRow, labelledRows, type RowSpec } from './labelled-rows.ts';
import { Hatch, MarkRect, NoData, type Rect, span, Uprights } from './marks.tsx';
import { centredBaseline, LINE, type PlacedText, placeLines, placeText, SIZE, SMALL, textBox } from './placed-text.tsx';
import { round } from './round.ts';
import type { Upright } from './stroke.ts';
import type { TableRow } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { type Scale, valueScale } from './value-scale.ts';
import { wrapText } from './wrap-text.ts';

export interface GroupedItem extends LabelledValue {
  /** A small sign after the value: tier, qualification. */
  readonly mark?: string | undefined;
}

/** Bars that belong together below a heading, in the order given. */
export interface BarGroup {
  readonly heading: string;
  /** Whether its bars are what the chart is about. */
  readonly subject: boolean;
  readonly items: readonly GroupedItem[];
  /** Where the yardstick of this group stands; the heading says what it is. */
  readonly reference?: number | undefined;
}

export interface GroupedBarsInput extends ChartInput {
  readonly groups: readonly BarGroup[];
}

export interface GroupedBar extends Rect, TableRow {
  readonly id: string;
  readonly subject: boolean;
}

const STUB = 28;
/** Room above a heading, and between it and the first bar. */
const ABOVE = 20;
const BELOW = 8;

/** Places bars on one scale, never sorted: groups and the bars in them stand in the order given. */
export function layoutGroupedBars(input: GroupedBarsInput) {
  const { width } = input;
  const groups = input.groups.filter(({ items }) => items.length > 0);
  const entries = groups.flatMap((group) => group.items.map((item, at) => ({ group, item, first: at === 0 })));
  const specs = entries.map(({ group, item, first }, index): RowSpec => {
    const before = first ? (index === 0 ? 0 : ABOVE) + headingOf(group, width).length * LINE + BELOW : 0;
    return { label: item.label, body: 22, before };
  });
  const { stacked, left, rows, bottom } = labelledRows(tighten(specs, width), width, 2);
  const scale = valueScale(
    entries.flatMap(({ group, item }) => extents(item, group, input)),
    left,
    width,
  );
  const thickness = stacked ? 10 : 13;
  const texts: PlacedText[] = rows.flatMap((row) => row.texts);
  const bars: GroupedBar[] = [];
  const stubs: Rect[] = [];
  const baselines: Upright[] = [];
  const spans = new Map<BarGroup, { top: number; bottom: number }>();
  entries.forEach(({ group, item, first }, index) => {
    const row = rows[index] as LabelledRow;
    const y = row.middle - thickness / 2;
    if (first) texts.push(...headingTexts(group, width, row.top));
    texts.push(...valueTexts(item, group, input, scale, row.middle));
    const { id, tableRow, value } = item;
    if (value === null) stubs.push(span(scale(0), scale(0) + STUB, y, thickness));
    else bars.push({ id, tableRow, subject: group.subject, ...span(scale(0), scale(value), y, thickness) });
    spans.set(group, { top: spans.get(group)?.top ?? row.top, bottom: row.bottom });
  });
  const boxes = texts.map(textBox);
  for (const { top, bottom: end } of spans.values())
    baselines.push({ x: round(scale(0)), y1: round(top), y2: round(end) });
  const references = [...spans].flatMap(([{ reference }, { top, bottom: end }]) =>
    reference === undefined ? [] : clearLine(scale(reference), top, end, boxes),
  );
  return { width, height: Math.ceil(bottom + 4), texts, bars, stubs, baselines, references };
}

function headingOf({ heading, subject }: BarGroup, width: number): readonly string[] {
  return wrapText(heading, width, SIZE.label, subject);
}

/** The heading ends a little above the first row of its group. */
function headingTexts(group: BarGroup, width: number, rowTop: number): PlacedText[] {
  const lines = headingOf(group, width);
  const y = rowTop - BELOW - (lines.length - 1) * LINE;
  return placeLines(lines, { x: 0, y, strong: group.subject, tone: group.subject ? 'subject' : 'ink' });
}

/** Labels above bars need less room around each bar. */
function tighten(specs: readonly RowSpec[], width: number): readonly RowSpec[] {
  const { stacked } = labelledRows(specs, width, 0);
  return specs.map((spec) => (stacked ? { ...spec, body: 14 } : spec));
}

/** Room for the text behind a bar, or behind the yardstick where that would run through it. */
function extents(item: GroupedItem, { reference = 0 }: BarGroup, input: GroupedBarsInput) {
  const room = widthOf(item, input) + GAP + (item.value === null ? STUB : 0);
  const behind = item.value !== null && item.value >= 0 && item.value < reference;
  return [
    { value: item.value ?? 0, room },
    { value: reference, room: behind ? room : 2 },
  ];
}

function widthOf(item: GroupedItem, input: GroupedBarsInput): number {
  return textWidth(valueText(item, input), SIZE.label) + (item.mark ? textWidth(item.mark, SIZE.small) + 4 : 0);
}

function valueTexts(
  item: GroupedItem,
  { reference }: BarGroup,
  input: GroupedBarsInput,
  scale: Scale,
  middle: number,
): PlacedText[] {
  const { value, mark } = item;
  const text = valueText(item, input);
  const back = value !== null && value < 0;
  const line = reference === undefined ? undefined : scale(reference);
  const end = value === null ? scale(0) + STUB + GAP : scale(value) + GAP;
  const x = back ? scale(value) - GAP : afterLine(end, widthOf(item, input), value === null ? undefined : line);
  const y = centredBaseline(middle, SIZE.label);
  const main = placeText({ x, y, text, tone: value === null ? 'soft' : 'ink', anchor: back ? 'end' : 'start' });
  if (!mark) return [main];
  const reach = textWidth(text, SIZE.label) + 4;
  return [main, placeText({ ...main, ...SMALL, x: x + (back ? -reach : reach), text: mark })];
}

/** Bars below headings, those of the groups it is about in their own colour, each group with its yardstick. */
export const GroupedBars = chart(layoutGroupedBars, ({ bars, stubs, baselines, references }, id) => (
  <>
    <Hatch id={id} />
    {bars.map((bar) => (
      <MarkRect kind={bar.subject ? 'c-fill-subject' : 'c-fill-context'} {...bar} />
    ))}
    <NoData id={id} rects={stubs} />
    <Uprights strokes={baselines} kind="c-axis" />
    <Uprights strokes={references} kind="c-reference" />
  </>
));
