import { sum } from 'd3';
import { textWidth } from '../charts/text-width.ts';
import { NARROW_DRAWING, SIDES, WIDE_DRAWING } from './widths.ts';

/** Widths of frames that a code must do for, from a side column to a wide page: the narrowest of each drawing need most room. */
const widths = [280, 320, 360, 480, WIDE_DRAWING + SIDES - 1, WIDE_DRAWING + SIDES, 720, 900];
/** Padding and border of the figure, top and bottom together with the gaps between its parts. */
const ENDS = 84;

/** What stands in the frame of a figure, for its height. */
export interface FrameContent {
  readonly title: string;
  /** Lines in small type: subtitle, remarks, key, source, address. */
  readonly small: readonly string[];
  /** Height of a line in small type. */
  readonly line: number;
  /** Height of the drawing at one of its two widths. */
  readonly drawing: (width: number) => number;
}

/** Height at which an embed needs no scroll bar in a frame of any usual width: the tallest it comes out. */
export function frameHeight({ title, small, line, drawing }: FrameContent): number {
  const [wide, narrow] = [drawing(WIDE_DRAWING), drawing(NARROW_DRAWING)];
  const heights = widths.map((width) => {
    const inner = width - SIDES;
    const drawn = inner >= WIDE_DRAWING ? wide : narrow;
    const texts = small.filter((text) => text !== '').map((text) => lines(text, 14, inner) * line + 8);
    return ENDS + lines(title, 19.2, inner) * 26 + sum(texts) + drawn;
  });
  return Math.ceil(Math.max(...heights));
}

/** Lines a text takes; a tenth is lost to breaking between words. */
function lines(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((textWidth(text, size, true) * 1.1) / width));
}
