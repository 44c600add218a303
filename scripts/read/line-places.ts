import { bisectRight } from 'd3';
import type { CellPlace } from './problem.ts';

/** Place of an offset. */
export type PlaceOfOffset = (offset: number) => CellPlace;

/** Places in a text whose lines end in CR LF, LF or CR. Line starts are looked for once, when the first place is asked for. */
export function placesIn(text: string): PlaceOfOffset {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = bisectRight(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** The place behind a text that comes in pieces, none of which ends between a CR and its LF. */
export function placeBehind(texts: Iterable<string>): CellPlace {
  let [line, column] = [1, 1];
  for (const text of texts) {
    const last = placesIn(text)(text.length);
    column = last.line === 1 ? column + last.column - 1 : last.column;
    line += last.line - 1;
  }
  return { line, column };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}
