/** How marks are stacked: how many stand side by side in each column, how large they are, and where columns begin. */
export interface VerdictColumns {
  readonly across: number;
  /** Side of the square that each mark has to itself. */
  readonly size: number;
  /** From one column to the next. */
  readonly pitch: number;
}

const LARGEST = 16;

/**
 * Columns of equal breadth, so that their heights compare, with marks as large as they can be within the width and the height.
 * @param highest number of marks in the fullest column
 */
export function verdictColumns(columns: number, highest: number, width: number, height: number): VerdictColumns {
  const pitch = width / Math.max(1, columns);
  const sizeAt = (across: number) =>
    Math.min(LARGEST, height / Math.max(1, Math.ceil(highest / across)), Math.min(pitch - 2, pitch * 0.9) / across);
  let across = 1;
  // More side by side make them larger only as long as the height is what keeps them small.
  while (sizeAt(across + 1) > sizeAt(across)) across++;
  return { across, size: Math.max(1, Math.floor(sizeAt(across) * 2) / 2), pitch };
}
