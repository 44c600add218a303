import { layoutChart } from '../charts/draw.ts';
import type { Figure } from '../figures/figure.ts';
import { footTexts, type Picture, type Pictured, placeDrawing } from './picture.ts';
import { drawLines, isWithin, type LineStyle, type Paragraphs, paragraphs } from './svg-lines.ts';

const MARGIN = 44;
/** Between the texts and the drawing. */
const GAP = 20;
/** Between the title and the line below it. */
const LEAD = 6;
/** Least letters of a picture that is mostly seen small, in pixels. */
const LEAST_LETTERS = 20;
const SUBTITLE: LineStyle = { size: 22, line: 31, tone: 'soft' };
const FOOT: LineStyle = { size: LEAST_LETTERS, line: 28, tone: 'soft' };
/** The title takes the largest of these sizes in which it has no more than three lines, else the least. */
const TITLE_SIZES = [42, 38, 34, 30, 26];
const TITLE_LINES = 3;
/** How many times as large as on a page a drawing is tried, the largest first. */
const SCALES = [2.4, 2.2, 2, 20 / 11];
/** Part of the width that texts take beside the drawing. */
const ASIDE = 0.36;

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a picture stand; the texts from the top down and from the bottom up. */
interface Arrangement {
  readonly head: Paragraphs;
  readonly subtitle: Paragraphs;
  readonly foot: Paragraphs;
  readonly room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * A picture of a given size, with everything the long one says. The figure is laid out anew for the room it gets below its title,
 * or beside it where it is too tall for that; `null` where letters would be too small to be read.
 */
export function fittedPicture(pictured: Pictured, frame: Frame): Picture | null {
  for (const arrange of [below, beside]) {
    const arrangement = arrange(pictured, frame);
    const drawing = arrangement && largestDrawing(pictured.figure, arrangement.room);
    if (arrangement && drawing) return { ...frame, draw: () => draw(pictured, frame, arrangement, drawing) };
  }
  return null;
}

function below(pictured: Pictured, { width, height }: Frame): Arrangement | null {
  const inner = width - 2 * MARGIN;
  const texts = textsIn(pictured, inner);
  const y = MARGIN + texts.head.height + LEAD + texts.subtitle.height + GAP;
  return arranged(texts, inner, {
    ...{ x: MARGIN, y, width: inner },
    height: height - MARGIN - texts.foot.height - GAP - y,
  });
}

function beside(pictured: Pictured, { width, height }: Frame): Arrangement | null {
  if (width <= height) return null;
  const column = Math.round(width * ASIDE);
  const texts = textsIn(pictured, column);
  const text = texts.head.height + LEAD + texts.subtitle.height + 2 * GAP + texts.foot.height;
  if (text > height - 2 * MARGIN) return null;
  const x = MARGIN + column + 2 * GAP;
  return arranged(texts, column, { x, y: MARGIN, width: width - MARGIN - x, height: height - 2 * MARGIN });
}

function arranged(texts: Omit<Arrangement, 'room'>, width: number, room: Arrangement['room']): Arrangement | null {
  return isWithin(texts.head, width) && isWithin(texts.foot, width) ? { ...texts, room } : null;
}

function textsIn(pictured: Pictured, width: number): Omit<Arrangement, 'room'> {
  const { title, subtitle } = pictured.figure;
  const heads = TITLE_SIZES.map((size) =>
    paragraphs([title], width, { size, line: Math.round(size * 1.32), tone: 'ink', strong: true }),
  );
  const head = heads.find((one) => one.lines.length <= TITLE_LINES && isWithin(one, width)) ?? heads.at(-1);
  if (!head) throw new RangeError('no size for titles');
  return {
    head,
    subtitle: paragraphs([subtitle], width, SUBTITLE),
    foot: paragraphs(footTexts(pictured, width, FOOT.size), width, FOOT),
  };
}

interface FittedDrawing {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** The figure laid out as large as there is room for, `null` where its letters would come out too small. */
function largestDrawing({ drawing }: Figure, room: Arrangement['room']): FittedDrawing | null {
  for (const scale of SCALES) {
    const width = Math.floor(room.width / scale);
    const { height, texts } = layoutChart(drawing, width, room.height / scale);
    const legible = texts.every(({ size }) => size * scale >= LEAST_LETTERS - 0.01);
    if (legible && height * scale <= room.height) return { scale, width, height: height * scale };
  }
  return null;
}

function draw(pictured: Pictured, frame: Frame, { head, subtitle, foot, room }: Arrangement, drawing: FittedDrawing) {
  const y = Math.round(room.y + (room.height - drawing.height) / 2);
  return [
    drawLines(head, MARGIN, MARGIN),
    drawLines(subtitle, MARGIN, MARGIN + head.height + LEAD),
    placeDrawing(pictured, drawing.width, { x: room.x, y, scale: drawing.scale, room: room.height / drawing.scale }),
    drawLines(foot, MARGIN, frame.height - MARGIN - foot.height),
  ].join('');
}
