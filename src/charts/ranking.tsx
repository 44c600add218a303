/** @jsxRuntime automatic @jsxImportSource preact */

import { ascending } from 'd3';
import { joinWords } from '../record/join-words.ts';
import { afterLine, GAP } from './after-line.ts';
import { type ChartInput, type LabelledValue, type Reference, valueText } from './chart-input.ts';
import { clearLine } from './clear-line.ts';
import { chart } from './frame.tsx';
import { type LabelledRow, labelledRows } from './labelled-rows.ts';
import { Hatch, MarkRect, NoData, type Rect, span, Uprights } from './marks.tsx';
import { centredBaseline, type PlacedText, placeText, placeWithin, SIZE, SMALL, textBox } from './placed-text.tsx';
import { round } from './round.ts';
import type { TableRow } from './table-row.ts';
import { textWidth } from './text-width.ts';
import { type Scale, valueScale } from './value-scale.ts';

export interface RankingItem extends LabelledValue {
  /** A small sign after the value: tier, qualification. */
  readonly mark?: string | undefined;
}

export interface RankingInput extends ChartInput {
  readonly items: readonly RankingItem[];
  /** Id of the item the page is about. */
  readonly subject?: string | undefined;
  /** A value all bars are compared with, e.g. the nation's. */
  readonly reference?: Reference | undefined;
  /** Which end comes first; `descending` without it. */
  readonly order?: 'descending' | 'ascending' | undefined;
}

export interface RankingBar extends Rect, TableRow {
  readonly id: string;
  readonly subject: boolean;
}

const STUB = 28;

/** Sorts by value, ties by id, absent values last, so that the order given does not matter. */
function orderItems({ items, order }: RankingInput): RankingItem[] {
  const sign = order === 'ascending' ? 1 : -1;
  return [...items].sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null) || ascending(a.id, b.id);
    return sign * (a.value - b.value) || ascending(a.id, b.id);
  });
}

/** Places sorted horizontal bars, their labels and values, and the reference line. */
export function layoutRanking(input: RankingInput) {
  const { width, subject, reference } = input;
  const items = orderItems(input);
  const firstAbsent = items.findIndex(({ value }) => value === null);
  const specs = items.map(({ id, label }, index) => ({
    label,
    body: 22,
    before: index === firstAbsent && index > 0 ? 8 : 0,
    subject: id === subject,
  }));
  const { stacked, left, rows, bottom } = labelledRows(tighten(specs, width), width, reference ? 24 : 2);
  const scale = valueScale(
    items.flatMap((item) => extents(item, input)),
    left,
    width,
  );
  const thickness = stacked ? 10 : 13;
  const texts: PlacedText[] = rows.flatMap((row) => row.texts);
  const bars: RankingBar[] = [];
  const stubs: Rect[] = [];
  items.forEach((item, index) => {
    const row = rows[index] as LabelledRow;
    const y = row.middle - thickness / 2;
    texts.push(...valueTexts(item, input, scale, row.middle));
    if (item.value === null) stubs.push(span(scale(0), scale(0) + STUB, y, thickness));
    else {
      const { id, tableRow } = item;
      bars.push({ id, tableRow, subject: id === subject, ...span(scale(0), scale(item.value), y, thickness) });
    }
  });
  const height = Math.ceil(bottom + 4);
  const line = reference ? clearLine(scale(reference.value), 20, lineEnd(rows, firstAbsent), texts.map(textBox)) : [];
  if (reference) texts.push(referenceText(reference, input, scale));
  const baseline = rows[0] ? { x: round(scale(0)), y1: round(rows[0].top), y2: round(bottom) } : null;
  return { width, height, texts, bars, stubs, baseline, reference: line };
}

/** The reference line ends with the last bar. */
function lineEnd(rows: readonly LabelledRow[], firstAbsent: number): number {
  return (firstAbsent === -1 ? rows.at(-1) : rows[firstAbsent - 1])?.bottom ?? 20;
}

/** Labels above bars need less room around each bar. */
function tighten<T extends { readonly body: number; readonly label: string }>(specs: readonly T[], width: number): T[] {
  const { stacked } = labelledRows(specs, width, 0);
  return specs.map((spec) => (stacked ? { ...spec, body: 14 } : spec));
}

function extents(item: RankingItem, input: RankingInput) {
  const strong = item.id === input.subject;
  const own = textWidth(valueText(item, input), SIZE.label, strong) + GAP;
  const mark = item.mark ? textWidth(item.mark, SIZE.small) + 4 : 0;
  const room = own + mark + (item.value === null ? STUB : 0);
  const line = input.reference?.value ?? 0;
  const behind = item.value !== null && item.value >= 0 && item.value < line;
  return [
    { value: item.value ?? 0, room },
    { value: line, room: behind ? room : 2 },
  ];
}

function valueTexts(item: RankingItem, input: RankingInput, scale: Scale, middle: number): PlacedText[] {
  const { value, mark } = item;
  const strong = item.id === input.subject;
  const text = valueText(item, input);
  const back = value !== null && value < 0;
  const width = textWidth(text, SIZE.label, strong) + (mark ? textWidth(mark, SIZE.small) + 4 : 0);
  const x =
    value === null
      ? scale(0) + STUB + GAP
      : back
        ? scale(value) - GAP
        : afterLine(scale(value) + GAP, width, input.reference && scale(input.reference.value));
  const y = centredBaseline(middle, SIZE.label);
  const tone = value === null ? 'soft' : strong ? 'subject' : 'ink';
  const main = placeText({ x, y, text, strong, tone, anchor: back ? 'end' : 'start' });
  if (!mark) return [main];
  const reach = textWidth(text, SIZE.label, strong) + 4;
  return [main, placeText({ ...main, ...SMALL, x: x + (back ? -reach : reach), text: mark, strong: false })];
}

function referenceText(reference: Reference, input: RankingInput, scale: Scale): PlacedText {
  const text = joinWords(reference.label, valueText(reference, input));
  return placeWithin({ x: scale(reference.value), y: 13, text, size: SIZE.note }, input.width);
}

/** Sorted horizontal bars, the subject in its own colour, absent values hatched at the end. */
export const Ranking = chart(layoutRanking, ({ bars, stubs, baseline, reference }, id) => (
  <>
    <Hatch id={id} />
    {bars.map((bar) => (
      <MarkRect kind={bar.subject ? 'c-fill-subject' : 'c-fill-context'} {...bar} />
    ))}
    <NoData id={id} rects={stubs} />
    {baseline && <Uprights strokes={[baseline]} kind="c-axis" />}
    <Uprights strokes={reference} kind="c-reference" />
  </>
));
