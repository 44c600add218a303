import type { Box } from '../charts/box.ts';

/** How far from a mark, in pixels, a pointer still means it. */
const REACH = 36;
/** Boxes smaller than this are dots: they are meant from all sides alike. */
const DOT = 12;

/** The mark a pointer means, or -1: the nearest, where beside a bar counts as near, because its label stands there. */
export function nearest(boxes: readonly Box[], x: number, y: number): number {
  const away = boxes.map((box) => distance(box, x, y));
  return away.indexOf(Math.min(REACH, ...away));
}

function distance(box: Box, x: number, y: number): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const along = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(box.bottom - box.top < DOT ? across : across * 0.15, along);
}
