import { countLines } from './csv-piece.ts';
import { errorAt, type Problem } from './problem.ts';

/** Far longer than any row that was ever published: a file whose rows are not told apart. */
const LONGEST = 2_000_000;

/**
 * The first line that is too long to be a row; lines end in LF.
 * @param first line of the file that the text begins with
 */
export function longLine(file: string, text: string, first = 1): Problem | null {
  let start = 0;
  while (text.length - start > LONGEST) {
    const lastEnd = text.lastIndexOf('\n', start + LONGEST);
    if (lastEnd < start) return tooLong(file, text, start, first);
    start = lastEnd + 1;
  }
  return null;
}

function tooLong(file: string, text: string, start: number, first: number): Problem {
  const line = first + countLines(text, 0, start);
  const expected = `lines of no more than ${LONGEST} characters`;
  const advice = 'see whether this is the file that was published, and in this encoding';
  const [whole = ''] = text.slice(start).split('\n', 1);
  return errorAt({ file, line, column: 1 }, 'csv', whole, expected, advice);
}
