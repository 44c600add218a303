import type { Complain } from './complain.ts';
import { quoteShows } from './find-in-quote.ts';
import type { CellReading } from './read-cell.ts';
import type { Units } from './resolve-units.ts';
import type { ValueCell } from './value-cell.ts';

/**
 * A quote that is said to hold a figure must hold it. Numbers in words, or grouped as other languages do, are not found, hence it can be
 * confirmed; a `qualifier` in the sidecar says that the words were read.
 */
export function checkQuote(cell: ValueCell, read: CellReading, { own }: Units, complain: Complain): void {
  const { quote, qualifier } = cell.placement;
  // What a row stands for, such as 1 for being on a list, is printed nowhere.
  if (!quote || qualifier !== undefined || cell.printed !== undefined || !own) return;
  const { value, low, high } = read.number;
  const values = value === null ? [low, high].filter((bound) => bound !== null) : [value];
  const power = read.scaled ? 0 : own.exponent;
  if (
    quoteShows(
      quote,
      values.map((number) => number * 10 ** power),
      own.exponent,
    )
  )
    return;
  const advice = 'compare cell and quote with the publication';
  complain('quote-without-figure', read.printed, `this number in the quote: ${quote}`, advice, { unlikely: true });
}
