import type { AxisLabel } from './packed-labels.ts';
import { centredBaseline, type PlacedText, placeText, SIZE, type TextTone } from './placed-text.tsx';
import { anchorOf, type CutRow, marksOfRow, type PromiseRow } from './promise-row.ts';
import { roomyScale, type Side } from './roomy-scale.ts';
import { textWidth } from './text-width.ts';
import type { Scale } from './value-scale.ts';

/** Least room for all distances of a panel with the texts beside their marks. */
const LEAST = 90;
const AIR = 4;

/** A scale with room for the texts beside the marks, or, where that is too narrow, one for the marks alone. */
export function promiseScale(rows: readonly CutRow[], noData: string, left: number, right: number) {
  const values = rows.flatMap((row) => marksOfRow(row).map(({ value }) => value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const full = sidesOf(rows, (row) => textsBeside(row, noData));
  const wide = roomyScale(full.before, full.after, left, right);
  if (wide && (least === most || wide(most) - wide(least) >= LEAST)) return { scale: wide, beside: true };
  const bare = sidesOf(rows, () => ({ before: '', after: '' }));
  const middle = (left + right) / 2;
  return { scale: roomyScale(bare.before, bare.after, left, right) ?? (() => middle), beside: false };
}

function sidesOf(rows: readonly CutRow[], textsOf: (row: CutRow) => { before: string; after: string }) {
  const room = (text: string) => (text === '' ? 0 : textWidth(text, SIZE.note) + AIR);
  const before: Side[] = [];
  const after: Side[] = [];
  for (const row of rows) {
    const texts = textsOf(row);
    for (const mark of marksOfRow(row)) {
      before.push({ value: mark.value, room: mark.before + room(texts.before) });
      after.push({ value: mark.value, room: mark.after + room(texts.after) });
    }
  }
  return { before, after };
}

/** What stands on both sides of the marks of a row: the outcome on its own side, the target on the other. */
function textsBeside(row: PromiseRow, noData: string) {
  const outcome = outcomeText(row, noData);
  const anchor = anchorOf(row);
  const beyond = anchor === null ? row.state === 'met' : anchor >= 0;
  return beyond ? { before: row.aimText, after: outcome, beyond } : { before: outcome, after: row.aimText, beyond };
}

function outcomeText({ state, outcomeText: text }: PromiseRow, noData: string): string {
  return state === 'absent' ? noData : text;
}

/** Target and outcome beside the outermost marks of a row. */
export function besideTexts(row: CutRow, noData: string, scale: Scale, middle: number): PlacedText[] {
  const { before, after, beyond } = textsBeside(row, noData);
  const marks = marksOfRow(row).map((mark) => ({ ...mark, at: scale(mark.value) }));
  const y = centredBaseline(middle, SIZE.note);
  const look = (own: boolean) => ({ y, size: SIZE.note, tone: toneOf(row, own) });
  const [first, last] = [
    Math.min(...marks.map((mark) => mark.at - mark.before)),
    Math.max(...marks.map((mark) => mark.at + mark.after)),
  ];
  const texts = [
    placeText({ ...look(!beyond), text: before, x: first - AIR, anchor: 'end' }),
    placeText({ ...look(beyond), text: after, x: last + AIR }),
  ];
  return texts.filter(({ text }) => text !== '');
}

/** The same texts, to be packed under the marks of a row. */
export function footLabels(row: CutRow, noData: string, scale: Scale): AxisLabel[] {
  const labels = [
    { text: outcomeText(row, noData), x: scale(anchorOf(row) ?? 0), tone: toneOf(row, true), strong: false },
    { text: row.aimText, x: scale(0), tone: toneOf(row, false), strong: false },
  ];
  return labels.filter(({ text }) => text !== '');
}

function toneOf({ state }: PromiseRow, outcome: boolean): TextTone {
  return outcome && state !== 'absent' ? 'ink' : 'soft';
}
