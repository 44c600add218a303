import type { Interval, Qualifier } from '../../src/record/types.ts';
import { entryOf } from '../read/entry-of.ts';
import { findInQuote } from './find-in-quote.ts';
import {
  hasTooManyDigits,
  intervalOf,
  type PrintedNumber,
  plainText,
  readPrintedNumber,
  shift,
} from './printed-number.ts';
import type { ValueCell } from './value-cell.ts';

/** A cell read as a number. */
export interface CellReading {
  readonly number: Interval;
  readonly printed: string;
  readonly qualifier: Qualifier;
  /** The number is already in the base unit of its kind because the text carried its own 万 or 亿. */
  readonly scaled: boolean;
  /** The text carries 万 or 亿: it is rounded, even where things are counted one by one. */
  readonly carriesScale: boolean;
  /** Unit words behind the number and behind the transcribed cell, if any. */
  readonly suffixes: readonly string[];
}

/**
 * The number of a cell, or what was expected instead.
 * @param exponent of the unit the number is printed in
 * @param cellExponent of the unit of the transcribed cell, where a printed text is given in another one; `null` if unknown
 */
export function readCell(
  { cell, codes, placement, table }: ValueCell,
  exponent: number,
  cellExponent: number | null,
): CellReading | string {
  const own = readPrintedNumber(entryOf(codes, cell) ?? cell);
  if (!own) {
    return hasTooManyDigits(entryOf(codes, cell) ?? cell)
      ? 'a number of at most 15 digits, which is as many as can be held'
      : 'a number such as 12,345.67, 约3.5万, <100 or 3-5';
  }
  const quoted =
    table.sidecar.numbersIn === 'quote' && placement.quote && own.value !== null
      ? findInQuote(placement.quote, own.value, exponent)
      : null;
  const printed = placement.printed ?? quoted?.printed ?? entryOf(codes, cell) ?? cell;
  const number = placement.printed === undefined ? (quoted?.number ?? own) : readPrintedNumber(placement.printed);
  if (!number) return 'a printed text with a number in it';
  if (number.scale > 0 && !quoted && exponent !== 0)
    return `a number without 万 or 亿 of its own: the column is already in units of 10^${exponent}`;
  const isCompared = placement.printed !== undefined && own.value !== null && cellExponent !== null;
  if (isCompared && !sameValue(own, cellExponent, number, exponent))
    return `${placement.printed} as the sidecar says; the cell says ${cell}`;
  const qualified = withQualifier(number, placement.qualifier, printed);
  return {
    number: qualified,
    printed,
    qualifier: qualified.qualifier,
    carriesScale: number.scale > 0,
    suffixes: suffixesOf(number.suffix, own.suffix),
    scaled: number.scale > 0 || (quoted !== null && inBaseUnit(own, number, exponent)),
  };
}

const NO_SUFFIX: readonly string[] = [];

function suffixesOf(printed: string, own: string): readonly string[] {
  if (printed === '' && own === '') return NO_SUFFIX;
  return [...new Set([printed, own])].filter((word) => word !== '');
}

/** A quote may print 35585 where the column is in 万人. */
function inBaseUnit(cell: Interval, quoted: Interval, exponent: number): boolean {
  return exponent !== 0 && cell.value !== null && quoted.value !== null && cell.value !== quoted.value;
}

/** Whether a printed text says the same as the transcribed cell: `7.7` in 亿人 and `77000` in 万人 do. */
function sameValue(cell: PrintedNumber, cellExponent: number, printed: PrintedNumber, exponent: number): boolean {
  const base = (number: PrintedNumber, power: number) => shift(number, number.scale > 0 ? 0 : power).value;
  return cell.value === printed.value || base(cell, cellExponent) === base(printed, exponent);
}

function withQualifier(number: PrintedNumber, qualifier: Qualifier | undefined, printed: string): PrintedNumber {
  if (!qualifier || number.value === null || number.qualifier !== 'exact') return number;
  const digits = /[-+]?\d[\d,]*(?:\.\d+)?/.exec(plainText(printed))?.[0] ?? String(number.value);
  return { ...number, ...intervalOf(digits, qualifier, number.scale), qualifier };
}
