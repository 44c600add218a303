import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { errorAt, type FilePlace, type Problem, startOf } from './problem.ts';
import { kindOf } from './walk-folder.ts';

/** More than a text can hold after it is decoded. */
const LARGEST = 400;
/** Most megabytes of a table of text, which is decoded piece by piece. */
export const LARGEST_TABLE = 1000;

/**
 * Reads a file of the data folder, or says why that cannot be done.
 * @param at place to complain at, where it is not the file itself
 * @param largest megabytes that it must have less than
 */
export function readBytes(
  root: string,
  file: string,
  at: FilePlace = startOf(file),
  largest = LARGEST,
): { bytes: Buffer | null; problems: Problem[] } {
  const fail = (check: string, value: string, expected: string, advice: string) => ({
    bytes: null,
    problems: [errorAt(at, check, value, expected, advice)],
  });
  try {
    const path = join(root, file);
    const found = lstatSync(path);
    if (leadsOut(root, path))
      return fail('outside-data', file, 'a file in the data folder', 'put the file itself there');
    const kind = kindOf(found);
    if (kind !== 'file') return fail('unreadable-file', file, `a file, not a ${kind}`, 'put the file itself there');
    if (found.size > largest * 2 ** 20)
      return fail('unreadable-file', file, `less than ${largest} MB`, 'cut the file into several');
    return { bytes: readFileSync(path), problems: [] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const expected = `a file that can be read (${code ?? message})`;
    return fail('unreadable-file', file, expected, 'put it there or give the right to read it');
  }
}

/** Whether a path or a folder on its way is a link that leads out of the data folder. */
function leadsOut(root: string, path: string): boolean {
  const inside = relative(realpathSync(root), realpathSync(path));
  return inside === '..' || inside.startsWith(`..${sep}`);
}
