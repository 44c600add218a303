import { sum } from 'd3';
import { countLines, type MeasuredText, measureText } from './count-lines.ts';
import { NARROW_DRAWING, NOTES_BESIDE, NOTES_COLUMN, SIDES, WIDE_DRAWING } from './widths.ts';

/** What stands in the frame of a figure, for its height. */
export interface FrameContent {
  readonly title: string;
  readonly subtitle: string;
  /** Paragraphs below or beside the drawing: remarks, key, source, address. */
  readonly notes: readonly string[];
  /** Height of a line in small type. */
  readonly line: number;
  /** Height of the drawing at one of its two widths. */
  readonly drawing: (width: number) => number;
}

// As in figure.css: padding and border of the frame, room above and below the drawing, room between paragraphs.
const FRAME = 34;
const AROUND = 24;
const BETWEEN = 4;
const TITLE = { size: 19, line: 24.7 };
const SMALL = 14;

/** How tall the embed of a figure is at a width of its frame, as a function, so that the texts are measured once. */
export function frameHeight({ title, subtitle, notes, line, drawing }: FrameContent): (width: number) => number {
  const [wide, narrow] = [drawing(WIDE_DRAWING), drawing(NARROW_DRAWING)];
  const [head, sub, ...rest] = [
    measureText(title, TITLE.size, true),
    ...[subtitle, ...notes].map((text) => measureText(text, SMALL)),
  ] as [MeasuredText, MeasuredText, ...MeasuredText[]];
  const small = (text: MeasuredText, column: number) => countLines(text, column) * line;
  const below = (column: number) => sum(rest, (text) => small(text, column) + BETWEEN);
  return (width) => {
    const inner = Math.floor(width) - SIDES;
    const top = FRAME + countLines(head, inner) * TITLE.line + BETWEEN + small(sub, inner);
    const drawn = AROUND + (inner >= WIDE_DRAWING ? wide : narrow);
    if (inner < NOTES_BESIDE) return Math.ceil(top + drawn + below(inner));
    return Math.ceil(top + BETWEEN + Math.max(drawn, BETWEEN + below(NOTES_COLUMN)));
  };
}
