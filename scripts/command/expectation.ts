/** What a command may be told: each takes the text of an option or argument and returns what was expected instead, if it is wrong. */
import { existsSync, statSync } from 'node:fs';

/** `undefined` for a text that will do, otherwise what was expected. */
export type Expectation = (text: string) => string | undefined;

/** A whole number in digits, from the least to the greatest. */
export function wholeNumber(least: number, greatest: number = Number.MAX_SAFE_INTEGER): Expectation {
  const span = greatest === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${greatest}`;
  return (text) =>
    /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= greatest ? undefined : `a whole number ${span}`;
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Expectation {
  return (text) => (words.includes(text) ? undefined : `one of ${words.join(', ')}`);
}

/** A folder that is there. */
export const folder: Expectation = (path) => lacking(path, 'folder');

/** A file that is there. */
export const file: Expectation = (path) => lacking(path, 'file');

function lacking(path: string, kind: 'file' | 'folder'): string | undefined {
  if (!existsSync(path)) return `a ${kind} that is there`;
  const found = statSync(path).isDirectory() ? 'folder' : 'file';
  return found === kind ? undefined : `a ${kind}, not a ${found}`;
}
