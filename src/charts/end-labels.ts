import { joinWords } from '../record/join-words.ts';
import { dodge } from './dodge.ts';
import type { YearValue } from './line-parts.ts';
import { centredBaseline, LINE, type PlacedText, placeLines, SIZE, type TextTone } from './placed-text.tsx';
import { type Stroke, strokeBetween } from './stroke.ts';
import { textWidth } from './text-width.ts';
import type { Scale } from './value-scale.ts';
import { wrapText } from './wrap-text.ts';

/** A label at the end of a line, wrapped into its column. */
export interface EndLabel extends YearValue {
  readonly lines: readonly string[];
  readonly tone: TextTone;
  readonly strong: boolean;
  /** `false` where a sample of the mark stands beside the label instead of a leader. */
  readonly lead?: boolean | undefined;
}

/** Room between the end of the plot and the labels. */
export const GUTTER = 14;

/** Air between labels pushed together. */
const PAD = 3;

/** Height the labels need one under the other. */
export function endHeight(labels: readonly EndLabel[]): number {
  return labels.reduce((sum, { lines }) => sum + lines.length * LINE + PAD, 0);
}

/** Width of the column, from the end of the plot. */
export function endRoom(labels: readonly EndLabel[], gutter = GUTTER): number {
  const widths = labels.flatMap(({ lines, strong }) => lines.map((line) => textWidth(line, SIZE.note, strong)));
  return widths.length === 0 ? 0 : Math.max(...widths) + gutter + 2;
}

/** Label and value on one line where they fit, else the value on a line of its own. */
export function fitLines(label: string, value: string, cap: number, strong: boolean): string[] {
  const whole = joinWords(label, value);
  if (textWidth(whole, SIZE.note, strong) <= cap) return [whole];
  return [...wrapText(label, cap, SIZE.note, strong), value];
}

/**
 * Pushes the end labels apart in their column and leads thin lines to those away from their point;
 * `heads` are the middles of their first lines.
 */
export function placeEnds(
  labels: readonly EndLabel[],
  x: Scale,
  y: Scale,
  right: number,
  top: number,
  bottom: number,
  gutter = GUTTER,
) {
  const extents = labels.map(({ value, lines }) => ({ middle: y(value), size: lines.length * LINE + PAD }));
  const middles = dodge(extents, top, bottom);
  const texts: PlacedText[] = [];
  const leaders: Stroke[] = [];
  const heads: number[] = [];
  labels.forEach(({ period, value, lines, tone, strong, lead = true }, index) => {
    const middle = middles[index] as number;
    const base = centredBaseline(middle, SIZE.note) - ((lines.length - 1) * LINE) / 2;
    texts.push(...placeLines(lines, { x: right + gutter, y: base, size: SIZE.note, tone, strong }));
    heads.push(middle - ((lines.length - 1) * LINE) / 2);
    if (!lead) return;
    const from = { x: x(period), y: y(value) };
    if (Math.abs(middle - from.y) < 2 && right - from.x < 10) return;
    leaders.push(strokeBetween(from.x + 5, from.y, right + gutter - 3, middle));
  });
  return { texts, leaders, heads };
}
