import { ticks } from 'd3';
import { type NumberStyle, numberWriter } from '../record/number-style.ts';
import { clearLine } from './clear-line.ts';
import { NARROW } from './labelled-rows.ts';
import { packLabels } from './packed-labels.ts';
import { LINE, type PlacedText, placeLines, placeText, SIZE, SMALL, type TextTone, textBox } from './placed-text.tsx';
import { layoutPromise, type PlacedPromise } from './promise-marks.tsx';
import { type CutRow, marksOfRow, type PromiseRow, type PromiseState } from './promise-row.ts';
import { besideTexts, footLabels, promiseScale } from './promise-texts.ts';
import { round } from './round.ts';
import type { Level, Upright } from './stroke.ts';
import { textWidth } from './text-width.ts';
import { tickLabel, ticksApart } from './ticks-apart.ts';
import type { Scale } from './value-scale.ts';
import { wrapText } from './wrap-text.ts';

/** Targets whose outcomes are measured alike, on one axis. */
export interface PromisePanel<Row extends PromiseRow = PromiseRow> {
  readonly id: string;
  /** What the axis counts. */
  readonly label: string;
  /** How the distances along the axis are written. */
  readonly numbers: NumberStyle;
  readonly rows: readonly Row[];
}

/** What all panels of a sheet share. */
export interface PromiseSheet {
  /** What lies on both sides of the targets. */
  readonly sides: { readonly short: string; readonly beyond: string };
  /** Words for what is not published. */
  readonly noData: string;
  readonly width: number;
  /** Width of the column of names and verdicts; 0 = they stand above the marks. */
  readonly column: number;
}

/** A panel at its place. */
export interface PlacedPanel {
  readonly texts: readonly PlacedText[];
  readonly promises: readonly PlacedPromise[];
  /** Between the rows. */
  readonly rules: readonly Level[];
  /** The line of the targets. */
  readonly spine: readonly Upright[];
  readonly notches: readonly Upright[];
  readonly bottom: number;
}

/** Height of the marks of a row. */
const BODY = 24;
const GUTTER = 20;
/** Air above and below each row. */
const PAD = 8;
/** Between the numbers of an axis. */
const AIR = 8;
/** Room of the sign before the verdict of a target that is met. */
const SIGN = 16;

/** Width of the column of names and verdicts, where it leaves enough to the marks; 0 = they stand above them. */
export function promiseColumn(rows: readonly PromiseRow[], width: number): number {
  if (width < NARROW || rows.length === 0) return 0;
  const widths = rows.flatMap((row) => [
    textWidth(row.label, SIZE.label),
    textWidth(row.verdict, SIZE.note, row.state === 'missed') + indentOf(row),
  ]);
  return Math.min(Math.max(...widths), width * 0.38);
}

function indentOf({ state }: Pick<PromiseRow, 'state'>): number {
  return state === 'met' ? SIGN : 0;
}

/** Places the rows of a panel under its head and above its axis, from `top` down. */
export function layoutPromisePanel(panel: PromisePanel<CutRow>, sheet: PromiseSheet, top: number): PlacedPanel {
  const { width, column, noData } = sheet;
  const left = column === 0 ? 0 : column + GUTTER;
  const { scale, beside } = promiseScale(panel.rows, noData, left, width);
  const head = layoutHead(panel.label, sheet, scale(0), left, top);
  const texts = [...head.texts];
  const rules: Level[] = [{ x1: 0, x2: width, y: round(head.bottom) }];
  const bodies: { from: number; to: number }[] = [];
  const promises = panel.rows.map((row) => {
    const start = rules.at(-1)?.y ?? 0;
    const own = layoutRow(row, sheet, { scale, beside, left, top: start });
    bodies.push({ from: own.bodyTop, to: own.bodyTop + BODY });
    rules.push({ x1: 0, x2: width, y: own.bottom });
    texts.push(...own.texts);
    return own.promise;
  });
  const bottom = rules.at(-1)?.y ?? 0;
  const axis = layoutAxis(panel, scale, left, width, bottom);
  const boxes = texts.map(textBox);
  const spine = (column === 0 ? bodies : [{ from: head.bottom, to: bottom }]).flatMap(({ from, to }) =>
    clearLine(scale(0), from, to, boxes),
  );
  return { promises, rules, spine, notches: axis.notches, texts: [...texts, ...axis.texts], bottom: axis.bottom };
}

/** Name of the axis, and what lies to the left and right of the targets where there is room to say it. */
function layoutHead(label: string, { sides, width }: PromiseSheet, zero: number, left: number, top: number) {
  const lines = wrapText(label, width, SIZE.label, true);
  const y = top + 12;
  const words = [
    placeText({ ...SMALL, x: zero - 10, y, text: sides.short, anchor: 'end' }),
    placeText({ ...SMALL, x: zero + 10, y, text: sides.beyond }),
  ];
  const thatFit = (from: number) => words.filter((text) => textBox(text).left >= from && textBox(text).right <= width);
  const own = Math.max(...lines.map((line) => textWidth(line, SIZE.label, true)));
  const level = thatFit(Math.max(left, own + 12));
  const free = thatFit(left);
  // All on the line of the name, or all on a line of their own.
  const down = level.length === free.length ? 0 : lines.length * LINE;
  const bottom = y + Math.max(down, (lines.length - 1) * LINE) + 8;
  const moved = free.map((text) => ({ ...text, y: round(text.y + down) }));
  return { texts: [...placeLines(lines, { x: 0, y, strong: true }), ...moved], bottom };
}

interface RowPlace {
  readonly scale: Scale;
  readonly beside: boolean;
  readonly left: number;
  readonly top: number;
}

function layoutRow(row: CutRow, { column, width, noData }: PromiseSheet, { scale, beside, left, top }: RowPlace) {
  const indent = indentOf(row);
  const strong = row.state === 'missed';
  const room = column === 0 ? width : column;
  const name = wrapText(row.label, room, SIZE.label);
  const verdict = wrapText(row.verdict, room - indent, SIZE.note, strong);
  const block = (name.length + verdict.length) * LINE;
  const foot = beside ? null : packLabels(footLabels(row, noData, scale), left, width, 0);
  const body = BODY + (foot?.height ?? 0);
  const stacked = column === 0;
  const height = stacked ? block + body : Math.max(block, body);
  const base = top + PAD + 12 + (stacked ? 0 : (height - block) / 2);
  const bodyTop = top + PAD + (stacked ? block : (height - body) / 2);
  const middle = bodyTop + BODY / 2;
  const verdictY = base + name.length * LINE;
  const look = { size: SIZE.note, tone: TONES[row.state], strong };
  const texts = [
    ...placeLines(name, { x: 0, y: base }),
    ...placeLines(verdict, { ...look, x: indent, y: verdictY }),
    ...(beside ? besideTexts(row, noData, scale, middle) : []),
    ...(foot?.texts ?? []).map((text) => ({ ...text, y: round(text.y + bodyTop + BODY) })),
  ];
  const tick = row.state === 'met' && verdict.length > 0 ? { x: 0.5, y: round(verdictY - 4) } : null;
  const promise = layoutPromise(row, scale, middle, tick);
  return { texts, promise, bodyTop, bottom: round(top + 2 * PAD + height) };
}

const TONES: Readonly<Record<PromiseState, TextTone>> = {
  missed: 'gap',
  met: 'subject',
  undecided: 'ink',
  open: 'soft',
  absent: 'soft',
};

/** Distances under the last row, beginning with that of the targets themselves. */
function layoutAxis(
  { rows, numbers }: PromisePanel<CutRow>,
  scale: Scale,
  left: number,
  width: number,
  y: number,
): Pick<PlacedPanel, 'texts' | 'notches' | 'bottom'> {
  const values = rows.flatMap((row) => marksOfRow(row).map(({ value }) => value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return { texts: [], notches: [], bottom: y + 2 };
  const write = numberWriter(numbers);
  const signed = (tick: number) => (tick > 0 ? `+${write(tick)}` : write(tick));
  const labels = (count: number) =>
    [...new Set([0, ...ticks(low, high, count)])]
      .map((tick) => tickLabel(tick, scale(tick), signed(tick), SIZE.small))
      .filter((label) => label.left >= left && label.right <= width);
  // As many as keep apart, so that steps stay even.
  const even = [5, 4, 3, 2].map(labels).find((all) => all.length > 1 && ticksApart(all, AIR).length === all.length);
  const kept = ticksApart(even ?? labels(5), AIR);
  return {
    texts: kept.map((tick) => placeText({ ...SMALL, x: scale(tick), y: y + 18, text: signed(tick), anchor: 'middle' })),
    notches: kept.map((tick) => ({ x: round(scale(tick)), y1: y, y2: round(y + 5) })),
    bottom: y + 22,
  };
}
