import type { Box } from '../charts/box.ts';

/** A ring around the mark being read, drawn over it. */
export function makeRing(): SVGRectElement {
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ring.setAttribute('class', 'ring');
  return ring;
}

/** Puts the ring around a mark; a vertex gets a circle, which is a square with round corners. */
export function moveRing(ring: SVGRectElement, drawing: SVGElement, { left, top, right, bottom }: Box): void {
  const vertex = right === left && bottom === top;
  const out = vertex ? 6 : 2;
  const [width, height] = [right - left + 2 * out, bottom - top + 2 * out];
  const round = vertex || (width === height && width < 16);
  for (const [name, value] of Object.entries({ x: left - out, y: top - out, width, height, rx: round ? width / 2 : 1 }))
    ring.setAttribute(name, String(value));
  drawing.append(ring);
}
