import type { PictureName } from '../record/vocabulary.ts';
import { FILE_DRAWING } from './widths.ts';

/** How a picture file is drawn. */
export interface PictureFrame {
  /** Units it is laid out for, and how many there are from top to bottom; as many as its texts and drawing need without it. */
  readonly width: number;
  readonly height?: number;
  /** Pixels for each unit. */
  readonly zoom: number;
  /** Pixels per inch on paper. */
  readonly density?: number;
}

/** Pixels across a page column of 180 mm at 300 per inch. */
const COLUMN = 2126;

/** Sizes of picture files. */
export const pictureFrames: Readonly<Record<PictureName, PictureFrame>> = {
  wide: { width: FILE_DRAWING, zoom: 2 },
  social: { width: 1200, height: 675, zoom: 1 },
  square: { width: 1080, height: 1080, zoom: 1 },
  narrow: { width: 360, zoom: 2 },
  print: { width: FILE_DRAWING, zoom: COLUMN / FILE_DRAWING, density: 300 },
};
