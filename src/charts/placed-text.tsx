/** @jsxRuntime automatic @jsxImportSource preact */
import type { Box } from './box.ts';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';

/** The job of a text, which decides its colour (`chart.css`). */
export type TextTone = 'ink' | 'soft' | 'subject' | 'gap' | `on-part-${number}` | `on-step-${number}`;

/** One line of text at its place; `y` is the baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: TextTone;
  readonly strong: boolean;
  /** A letter that may share an element with those beside it, each at its own place: there can be hundreds. */
  readonly letter?: boolean | undefined;
}

/** Font sizes in px; nothing is set smaller than `small`. */
export const SIZE = { label: 13, note: 12, small: 11 } as const;

/** How words about a drawing are set: names of axes, keys, what is absent. */
export const NOTE = { size: SIZE.note, tone: 'soft' } as const;

/** How numbers along an axis are set, and what stands in little room. */
export const SMALL = { size: SIZE.small, tone: 'soft' } as const;

/** Distance between baselines of wrapped lines. */
export const LINE = 17;

type TextSpec = Pick<PlacedText, 'x' | 'y' | 'text'> & {
  readonly [Key in keyof PlacedText]?: PlacedText[Key] | undefined;
};

/** Fills in the usual size, anchor and tone, and rounds the place. */
export function placeText(spec: TextSpec): PlacedText {
  const { text, size = SIZE.label, anchor = 'start', tone = 'ink', strong = false, letter } = spec;
  return { x: round(spec.x), y: round(spec.y), text, size, anchor, tone, strong, letter };
}

/** A text with its middle at a place, moved in where the edge of the sheet would cut it. */
export function placeWithin(spec: TextSpec, width: number): PlacedText {
  const half = textWidth(spec.text, spec.size ?? SIZE.label, spec.strong) / 2;
  return placeText({ ...spec, x: Math.max(half, Math.min(spec.x, width - half)), anchor: 'middle' });
}

/** A text beside a mark, before or after it, at some distance from its middle. */
export function placeBeside(spec: TextSpec, before: boolean, distance: number): PlacedText {
  return placeText({ ...spec, x: spec.x + (before ? -distance : distance), anchor: before ? 'end' : 'start' });
}

/** Several lines under each other, the first with its baseline at `y`. */
export function placeLines(lines: readonly string[], spec: Omit<TextSpec, 'text'>, step = LINE): PlacedText[] {
  return lines.map((text, index) => placeText({ ...spec, text, y: spec.y + index * step }));
}

/** Baseline that centres a line of text on `middle`. */
export function centredBaseline(middle: number, size: number): number {
  return middle + size * 0.36;
}

/** The estimated area a text takes. */
export function textBox({ x, y, text, size, anchor, strong }: PlacedText): Box {
  const width = textWidth(text, size, strong);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.84, bottom: y + size * 0.22 };
}

/** Draws placed texts; the font comes from `chart.css`. */
export function Texts({ texts }: { readonly texts: readonly PlacedText[] }) {
  return (
    <g>
      {lettersInRows(texts).map(({ first: t, all }) => (
        <text
          class={t.strong ? `c-${t.tone} c-strong` : `c-${t.tone}`}
          x={all.map(({ x }) => x).join(' ')}
          y={t.y}
          font-size={t.size}
          text-anchor={t.anchor === 'start' ? undefined : t.anchor}
        >
          {all.map(({ text }) => text).join('')}
        </text>
      ))}
    </g>
  );
}

function lettersInRows(texts: readonly PlacedText[]) {
  const rows: { first: PlacedText; all: PlacedText[] }[] = [];
  for (const text of texts) {
    const row = rows.at(-1);
    if (row && inRow(row.first, text)) row.all.push(text);
    else rows.push({ first: text, all: [text] });
  }
  return rows;
}

/** Two letters that differ in nothing but their place along the line. */
function inRow(a: PlacedText, b: PlacedText): boolean {
  const keys = ['y', 'size', 'anchor', 'tone', 'strong'] as const;
  return a.letter === true && b.letter === true && keys.every((key) => a[key] === b[key]);
}
