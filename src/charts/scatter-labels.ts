import type { Box } from './box.ts';
import { freePlace, placesBeside, placesStacked } from './free-place.ts';
import type { Point } from './marks.tsx';
import { type PlacedText, textBox } from './placed-text.tsx';
import type { Stroke } from './year-plot.tsx';

/** A dot that would like its name beside it. */
export interface LabelledDot extends Point {
  readonly label: string;
  readonly r: number;
  readonly tone: 'context' | 'subject' | 'ink';
}

/** Edges of the plot and the lines no name may stand on. */
export interface LabelRoom {
  readonly within: Box;
  readonly strokes: readonly Stroke[];
}

/** Names near their dots, set in the order given; a name that finds no free place is left out. */
export function labelDots(dots: readonly LabelledDot[], { within, strokes }: LabelRoom): PlacedText[] {
  const boxes: Box[] = dots.map(boxOf);
  const texts: PlacedText[] = [];
  for (const [index, dot] of dots.entries()) {
    const others = boxes.filter((_, other) => other !== index);
    const found = freePlace(places(dot), { within, boxes: others, strokes });
    if (!found) continue;
    texts.push(...found);
    boxes.push(...found.map(textBox));
  }
  return texts;
}

/** Beside the dot, at its corners, above and below: a name further off could belong to a neighbour. */
function places({ x, y, r, label, tone }: LabelledDot): PlacedText[][] {
  const words = { lines: [label], tone: tone === 'context' ? ('soft' as const) : tone, strong: tone === 'subject' };
  const beside = placesBeside({ x, y }, words, r + 4).reverse();
  const corners = [-1, 1].flatMap((down) =>
    placesBeside({ x, y: y + down * (r + 6) }, words, Math.max(3, r - 1)).reverse(),
  );
  return [...beside, ...corners, ...placesStacked({ x, y }, words, r, 'above', [3])];
}

function boxOf({ x, y, r }: LabelledDot): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}
