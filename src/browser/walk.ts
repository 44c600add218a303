import type { Box } from '../charts/box.ts';

/**
 * Where a key leads from a mark: right and left to the next and the one before in reading order, down and up to the
 * nearest below and above, Home and End to the first and last. `null` for any other key; at an edge the mark itself.
 */
export function walk(boxes: readonly Box[], from: number, key: string): number | null {
  const last = boxes.length - 1;
  if (key === 'ArrowRight') return Math.min(last, from + 1);
  if (key === 'ArrowLeft') return Math.max(0, from - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowDown' || key === 'ArrowUp') return vertical(boxes, from, key === 'ArrowDown' ? 1 : -1);
  return null;
}

/** The nearest mark below (1) or above (-1), those straight over each other before all others. */
function vertical(boxes: readonly Box[], from: number, sign: 1 | -1): number {
  const own = boxes[from];
  if (!own) return from;
  const costs = boxes.map((box) => {
    const along = (middle(box.top, box.bottom) - middle(own.top, own.bottom)) * sign;
    const across = Math.max(box.left - own.right, own.left - box.right, 0);
    const aside = Math.abs(middle(box.left, box.right) - middle(own.left, own.right));
    return along <= 1 || across > along ? Number.POSITIVE_INFINITY : along + across * 20 + aside * 0.05;
  });
  const least = Math.min(...costs);
  return Number.isFinite(least) ? costs.indexOf(least) : from;
}

function middle(a: number, b: number): number {
  return (a + b) / 2;
}
