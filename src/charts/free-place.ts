import { type Box, crosses, overlaps } from './box.ts';
import type { Point } from './marks.tsx';
import { LINE, type PlacedText, placeLines, SIZE, textBox } from './placed-text.tsx';
import { type Stroke, strokeBetween } from './stroke.ts';

/** What a label inside a plot must keep clear of. */
export interface Obstacles {
  /** Edges no label may pass. */
  readonly within: Box;
  readonly boxes: readonly Box[];
  readonly strokes: readonly Stroke[];
}

/** Lines of a label, wrapped, and how they are set. */
export type FreeLabel = Pick<PlacedText, 'tone' | 'strong'> & { readonly lines: readonly string[] };

/** Air kept on all sides of a label. */
const AIR = 2;

/** Distances at which a label still belongs to its mark without a line between. */
const NEAR: readonly number[] = [3, 9, 17, 26];

/** The first of some possible places that touches nothing, or `null`. */
export function freePlace(places: readonly PlacedText[][], { within, boxes, strokes }: Obstacles): PlacedText[] | null {
  const inside = (box: Box) =>
    box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom;
  const free = (text: PlacedText) => {
    const box = textBox(text);
    const wide = { left: box.left - AIR, top: box.top - AIR, right: box.right + AIR, bottom: box.bottom + AIR };
    return (
      inside(box) && !boxes.some((other) => overlaps(wide, other)) && !strokes.some((stroke) => crosses(stroke, wide))
    );
  };
  return places.find((texts) => texts.every(free)) ?? null;
}

/** Which side of a mark is tried first. */
export type Side = 'above' | 'below';

/** Places around a mark, nearest first: above and below it, then beside it. */
export function placesAround(at: Point, label: FreeLabel, radius: number, side: Side): PlacedText[][] {
  const beside = [5, 14, 24].flatMap((distance) => placesBeside(at, label, radius + distance));
  return [...placesStacked(at, label, radius, side, NEAR), ...beside];
}

/** Places above and below a mark at some distances from its edge. */
export function placesStacked(
  at: Point,
  label: FreeLabel,
  radius: number,
  side: Side,
  distances: readonly number[],
): PlacedText[][] {
  const heights = distances.flatMap((distance) => {
    const above = at.y - radius - distance - SIZE.note * 0.22 - (label.lines.length - 1) * LINE;
    const below = at.y + radius + distance + SIZE.note * 0.84;
    return side === 'above' ? [above, below] : [below, above];
  });
  return heights.flatMap((y) => [
    lay(label, { x: at.x, y }, 'middle'),
    lay(label, { x: at.x - radius, y }, 'start'),
    lay(label, { x: at.x + radius, y }, 'end'),
  ]);
}

/** A thin upright line from the edge of a mark to a label stacked far from it. */
export function tether({ x, y }: Point, radius: number, texts: readonly PlacedText[]): Stroke {
  const boxes = texts.map(textBox);
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const [y1, y2] = bottom < y ? [y - radius - 1, bottom + 1] : [y + radius + 1, top - 1];
  return strokeBetween(x, y1, x, y2);
}

/** Places left and right of a point, level with it. */
export function placesBeside(at: Point, label: FreeLabel, distance: number): PlacedText[][] {
  const y = at.y + SIZE.note * 0.36 - ((label.lines.length - 1) * LINE) / 2;
  return [lay(label, { x: at.x - distance, y }, 'end'), lay(label, { x: at.x + distance, y }, 'start')];
}

function lay({ lines, tone, strong }: FreeLabel, at: Point, anchor: PlacedText['anchor']): PlacedText[] {
  return placeLines(lines, { ...at, size: SIZE.note, anchor, tone, strong });
}
