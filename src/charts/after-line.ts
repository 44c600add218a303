/** Room between a line or the end of a bar and the text behind it. */
export const GAP = 6;
const AIR = 4;

/** Where a text of some width begins that would stand at `x`: behind a line that would run through it. */
export function afterLine(x: number, width: number, line: number | undefined): number {
  return line !== undefined && x - AIR < line && line < x + width + AIR ? line + GAP : x;
}
