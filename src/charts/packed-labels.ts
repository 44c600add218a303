import { dodge } from './dodge.ts';
import { LINE, type PlacedText, placeLines, SIZE } from './placed-text.tsx';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** A label that belongs to a place on the x axis. */
export type AxisLabel = Pick<PlacedText, 'text' | 'tone' | 'strong'> & { readonly x: number };

/** Labels packed into lines; the first line stands at `top`. */
export interface PackedLabels {
  readonly texts: readonly PlacedText[];
  /** Height of all lines. */
  readonly height: number;
  /** Middles of the labels in the order given, where all stand on one line; a line to their marks is then possible. */
  readonly middles: readonly number[] | null;
}

/** Air between labels on one line. */
const AIR = 14;

/** Room of a label on a line with others. */
function labelRoom({ text, strong }: Pick<AxisLabel, 'text' | 'strong'>): number {
  return textWidth(text, SIZE.note, strong) + AIR;
}

/** Whether labels fit one line between two edges. */
export function fitOneLine(labels: readonly AxisLabel[], left: number, right: number): boolean {
  return labels.reduce((sum, label) => sum + labelRoom(label), 0) <= right - left + AIR;
}

/** Sets labels near their places without collisions, on one line where they fit, else each on lines of its own. */
export function packLabels(labels: readonly AxisLabel[], left: number, right: number, top: number): PackedLabels {
  if (labels.length === 0) return { texts: [], height: 0, middles: null };
  const one = fitOneLine(labels, left, right);
  const groups = one ? [labels] : labels.map((label) => [label]);
  const texts: PlacedText[] = [];
  let y = top + 12;
  for (const group of groups) {
    const middles = middlesOf(group, left, right);
    let lines = 1;
    group.forEach((label, index) => {
      const own = wrapText(label.text, right - left, SIZE.note, label.strong);
      lines = Math.max(lines, own.length);
      const wrapped = own.length > 1;
      texts.push(
        ...placeLines(own, {
          x: wrapped ? left : (middles[index] ?? left),
          y,
          size: SIZE.note,
          anchor: wrapped ? 'start' : 'middle',
          tone: label.tone,
          strong: label.strong,
        }),
      );
    });
    y += lines * LINE;
  }
  return { texts, height: y - top - 12, middles: one ? middlesOf(labels, left, right) : null };
}

function middlesOf(labels: readonly AxisLabel[], left: number, right: number): number[] {
  const extents = labels.map((label) => ({ middle: label.x, size: labelRoom(label) }));
  return dodge(extents, left - AIR / 2, right + AIR / 2);
}
