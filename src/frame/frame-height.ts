import { sum } from 'd3';
import { textWidth } from '../charts/text-width.ts';
import { NARROW_DRAWING, SIDES, WIDE_DRAWING, WIDE_FROM } from './widths.ts';

/** Widths of frames that a code must do for, from the smallest phone to a wide column. */
const widths = [320, 360, 420, 480, 516, 560, 640, 720, 723, 900];
/** Padding and border of the figure, top and bottom together with the gaps between its parts. */
const ENDS = 84;
/** The narrow drawing grows to this width (styles/figure.css). */
const NARROW_LIMIT = 480;

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
    const drawn =
      inner >= WIDE_FROM
        ? (wide * Math.min(inner, WIDE_DRAWING)) / WIDE_DRAWING
        : (narrow * Math.min(inner, NARROW_LIMIT)) / NARROW_DRAWING;
    const texts = small.filter((text) => text !== '').map((text) => lines(text, 14, inner) * line + 8);
    return ENDS + lines(title, 19.2, inner) * 26 + sum(texts) + drawn;
  });
  return Math.ceil(Math.max(...heights));
}

/** Lines a text takes; a tenth is lost to breaking between words. */
function lines(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((textWidth(text, size, true) * 1.1) / width));
}
