/** Line and column of an offset, from 1, as editors count. */
export type PlaceOfOffset = (offset: number) => { line: number; column: number };

/** Places in a text whose lines end in CR LF, LF or CR. Line starts are looked for once, when the first place is asked for. */
export function placesIn(text: string): PlaceOfOffset {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = countUpTo(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** How many of the ascending numbers are not above a limit, by halving. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
