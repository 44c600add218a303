/** Widths at which every figure is laid out; pages and embeds choose by the room they have. */
export const WIDE_DRAWING = 720;
export const NARROW_DRAWING = 340;
/** From this width of its frame's inside on a figure shows the wide drawing; `styles/figure.css` says the same. */
export const WIDE_FROM = 688;
/** Padding and border of the frame, left and right together. */
export const SIDES = 36;
