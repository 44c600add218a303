import { type Box, boxAround, crosses } from './box.ts';
import { freePlace, type Obstacles, placesBeside, placesStacked } from './free-place.ts';
import type { Point } from './marks.tsx';
import { type PlacedText, textBox } from './placed-text.tsx';
import { type Stroke, strokeBetween } from './stroke.ts';

/** A dot that would like its name beside it. */
export interface LabelledDot extends Point {
  readonly label: string;
  readonly r: number;
  readonly tone: 'context' | 'subject' | 'ink';
}

/** Edges of the plot and the lines no name may stand on. */
export type LabelRoom = Pick<Obstacles, 'within' | 'strokes'>;

/** A name and, where it stands apart, the line that leads to it. */
interface PlacedName {
  readonly texts: readonly PlacedText[];
  readonly leader: Stroke | null;
}

/**
 * Names near their dots, set in the order given. A grey dot whose name finds no free place stays without one; subject and
 * nation get theirs at a distance, with a thin line.
 */
export function labelDots(dots: readonly LabelledDot[], room: LabelRoom) {
  const boxes: Box[] = dots.map((dot) => boxAround(dot, dot.r));
  const leaders: Stroke[] = [];
  const texts: PlacedText[] = [];
  for (const [index, dot] of dots.entries()) {
    const others = boxes.filter((_, other) => other !== index);
    const found = nearName(dot, others, [...room.strokes, ...leaders], room) ?? farName(dot, others, room);
    if (!found) continue;
    texts.push(...found.texts);
    boxes.push(...found.texts.map(textBox));
    if (found.leader) leaders.push(found.leader);
  }
  return { texts, leaders };
}

function nearName(
  dot: LabelledDot,
  boxes: readonly Box[],
  strokes: readonly Stroke[],
  { within }: LabelRoom,
): PlacedName | null {
  const texts = freePlace(nearPlaces(dot), { within, boxes, strokes });
  return texts && { texts, leader: null };
}

/** Beside the dot, at its corners, above and below: a name further off could belong to a neighbour. */
function nearPlaces(dot: LabelledDot): PlacedText[][] {
  const { x, y, r } = dot;
  const words = wordsOf(dot);
  const beside = placesBeside({ x, y }, words, r + 4).reverse();
  const corners = [-1, 1].flatMap((down) =>
    placesBeside({ x, y: y + down * (r + 6) }, words, Math.max(3, r - 1)).reverse(),
  );
  return [...beside, ...corners, ...placesStacked({ x, y }, words, r, 'above', [3])];
}

/** The nearest place on widening rings whose line touches no other dot; if there is none, the nearest free place. */
function farName(dot: LabelledDot, boxes: readonly Box[], { within, strokes }: LabelRoom): PlacedName | null {
  if (dot.tone === 'context') return null;
  const names = rings(dot).flatMap((places): PlacedName[] => {
    const texts = freePlace([places], { within, boxes, strokes });
    return texts?.[0] ? [{ texts, leader: leaderTo(dot, texts[0]) }] : [];
  });
  return names.find(({ leader }) => !leader || !boxes.some((box) => crosses(leader, box))) ?? names[0] ?? null;
}

/** Places to the lower right, upper right, lower left and upper left, then level, further and further away. */
function rings(dot: LabelledDot): PlacedText[][] {
  const words = wordsOf(dot);
  return [22, 34, 48, 64, 82, 104].flatMap((far) =>
    [1, -1, 0.4, -0.4, 0].flatMap((slope) =>
      placesBeside({ x: dot.x, y: dot.y + slope * far }, words, dot.r + far * 0.8).reverse(),
    ),
  );
}

function leaderTo({ x, y, r }: LabelledDot, text: PlacedText): Stroke {
  const { left, right, top, bottom } = textBox(text);
  const end = { x: left > x ? left - 2 : right + 2, y: (top + bottom) / 2 };
  const length = Math.hypot(end.x - x, end.y - y);
  const from = (r + 1) / length;
  return strokeBetween(x + (end.x - x) * from, y + (end.y - y) * from, end.x, end.y);
}

function wordsOf({ label, tone }: LabelledDot) {
  return { lines: [label], tone: tone === 'context' ? ('soft' as const) : tone, strong: tone === 'subject' };
}
