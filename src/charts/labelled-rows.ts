import { centredBaseline, LINE, type PlacedText, placeLines, SIZE } from './placed-text.tsx';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** What a row asks for: its label, the height of its marks, and free room above it. */
export interface RowSpec {
  readonly label: string;
  readonly body: number;
  readonly before?: number | undefined;
  /** Whether the page is about this row. */
  readonly subject?: boolean | undefined;
  /** Moves a one-line label beside the marks down from their middle, to stand level with the main one. */
  readonly shift?: number | undefined;
}

/** A row at its place; marks are drawn around `middle`. */
export interface LabelledRow {
  readonly texts: readonly PlacedText[];
  readonly top: number;
  readonly bodyTop: number;
  readonly middle: number;
  readonly bottom: number;
}

const GUTTER = 12;

/** Below this width a layout counts as narrow. */
export const NARROW = 480;

/** Sets row labels beside the marks where they fit, else above them, from `top` down; `left` is the end of their column. */
export function labelledRows(specs: readonly RowSpec[], width: number, top: number) {
  const { stacked, column, lines } = fitLabels(specs, width);
  const left = stacked ? 0 : column + (specs.length === 0 ? 0 : GUTTER);
  let y = top;
  const rows = specs.map((spec, index) => {
    const own = lines[index] ?? [];
    const rowTop = y + (spec.before ?? 0);
    const row = stacked ? rowAbove(spec, own, rowTop) : rowBeside(spec, own, rowTop, column);
    y = row.bottom;
    return row;
  });
  return { stacked, left, rows, bottom: y };
}

function fitLabels(specs: readonly RowSpec[], width: number) {
  const narrow = width < NARROW;
  const cap = width * (narrow ? 0.3 : 0.36);
  const widths = specs.map(({ label, subject }) => textWidth(label, SIZE.label, subject));
  const widest = Math.max(0, ...widths);
  if (widest <= cap) return { stacked: false, column: widest, lines: specs.map(({ label }) => [label]) };
  const wrap = (room: number) => specs.map(({ label, subject }) => wrapText(label, room, SIZE.label, subject));
  const wrapped = wrap(cap);
  if (!narrow && wrapped.every((lines) => lines.length <= 2)) return { stacked: false, column: cap, lines: wrapped };
  return { stacked: true, column: 0, lines: wrap(width) };
}

function lookOf({ subject = false }: RowSpec) {
  return { tone: subject ? 'subject' : 'ink', strong: subject } as const;
}

function rowAbove(spec: RowSpec, lines: readonly string[], top: number): LabelledRow {
  const bodyTop = top + lines.length * LINE + 1;
  const texts = placeLines(lines, { x: 0, y: top + 12, ...lookOf(spec) });
  return { texts, top, bodyTop, middle: bodyTop + spec.body / 2, bottom: bodyTop + spec.body + 8 };
}

function rowBeside(spec: RowSpec, lines: readonly string[], top: number, column: number): LabelledRow {
  const height = Math.max(spec.body, lines.length * LINE + 4);
  const middle = top + height / 2;
  const shift = lines.length === 1 ? (spec.shift ?? 0) : 0;
  const y = centredBaseline(middle + shift, SIZE.label) - ((lines.length - 1) * LINE) / 2;
  const texts = placeLines(lines, { x: column, y, anchor: 'end', ...lookOf(spec) });
  return { texts, top, bodyTop: middle - spec.body / 2, middle, bottom: top + height };
}
