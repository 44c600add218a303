import type { Box } from './box.ts';
import { round } from './round.ts';
import type { Upright } from './stroke.ts';

/** Room kept free on each side of a text the line would cross. */
const AIR = 3;

/** Strokes shorter than this between two texts are left out: they would read as a dashed line. */
const SHORTEST = 8;

/** A vertical line cut into strokes that leave the given boxes free, so that no line runs through a text. */
export function clearLine(x: number, top: number, bottom: number, boxes: readonly Box[]): Upright[] {
  const blocked = boxes
    .filter((box) => box.left - AIR < x && x < box.right + AIR)
    .map((box) => ({ from: box.top - 1, to: box.bottom + 1 }))
    .sort((a, b) => a.from - b.from);
  const strokes: Upright[] = [];
  let y = top;
  for (const { from, to } of blocked) {
    if (from >= bottom) break;
    if (from - y >= SHORTEST) strokes.push({ x: round(x), y1: round(y), y2: round(Math.min(from, bottom)) });
    y = Math.max(y, to);
  }
  if (bottom - y >= SHORTEST || (blocked.length === 0 && bottom > y))
    strokes.push({ x: round(x), y1: round(y), y2: round(bottom) });
  return strokes;
}
