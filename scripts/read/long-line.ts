import { errorAt, type Problem } from './problem.ts';

/** Far longer than any row that was ever published: a file whose rows are not told apart. */
const LONGEST = 2_000_000;

/** The first line that is too long to be a row; lines end in LF. */
export function longLine(file: string, text: string): Problem | null {
  let line = 1;
  for (let start = 0; start <= text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > LONGEST) {
      const expected = `lines of no more than ${LONGEST} characters`;
      const advice = 'see whether this is the file that was published, and in this encoding';
      return errorAt({ file, line, column: 1 }, 'csv', text.slice(start, end), expected, advice);
    }
    start = end + 1;
  }
  return null;
}
