/**
 * Widths for which every figure is laid out: the least room that each drawing is shown in, as letters keep their size when
 * it is stretched. Pages and embeds choose by the room they have.
 */
export const WIDE_DRAWING = 640;
export const NARROW_DRAWING = 244;
/** Width of picture files. */
export const FILE_DRAWING = 720;
/** Padding and border of the frame, left and right together. */
export const SIDES = 34;
/** Width within the frame from which notes stand beside the drawing, that of their column, and the gap between (figure.css). */
export const NOTES_BESIDE = 1024;
export const NOTES_COLUMN = 304;
