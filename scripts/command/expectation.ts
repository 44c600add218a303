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

/** Whole numbers with commas between them, each from the least to the greatest. */
export function wholeNumbers(least: number, greatest: number): Expectation {
  const one = wholeNumber(least, greatest);
  return (text) =>
    text.split(',').every((part) => one(part) === undefined)
      ? undefined
      : `whole numbers from ${least} to ${greatest}, as 1,2`;
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Expectation {
  return (text) => (words.includes(text) ? undefined : `one of ${words.join(', ')}`);
}

/** The number of a release. */
export const version: Expectation = (text) =>
  /^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){2}$/.test(text) ? undefined : 'the number of a release such as 0.2.0';

/** A day of the calendar. */
export const day: Expectation = (text) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // A day that a month does not have is read as one of the next.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isDay ? undefined : 'a day such as 2026-11-30';
};

/** Where a server listens: a port, or an address with one. */
export const listening: Expectation = (text) =>
  /^(?:[\w.-]+:|\[[\da-f:]+\]:)?\d{1,5}$/.test(text)
    ? undefined
    : 'a port, or an address with one such as 127.0.0.1:8080';

/** A folder that is there. */
export const folder: Expectation = (path) => lacking(path, 'folder');

/** A file that is there. */
export const file: Expectation = (path) => lacking(path, 'file');

function lacking(path: string, kind: 'file' | 'folder'): string | undefined {
  if (!existsSync(path)) return `a ${kind} that is there`;
  const found = statSync(path).isDirectory() ? 'folder' : 'file';
  return found === kind ? undefined : `a ${kind}, not a ${found}`;
}
