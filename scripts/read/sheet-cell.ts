import type { CellObject } from '@e965/xlsx';
import type { Library } from './workbook-library.ts';

/** A cell as text, and what is wrong with it where its text cannot be trusted. */
export interface SheetCell {
  readonly text: string;
  readonly fault?: SheetFault;
}

export type SheetFault = 'uncomputed-formula' | 'hidden-value' | 'unrounded-value' | 'raised-digit';

/** What a cell must know of its workbook. */
export interface SheetContext {
  readonly library: Library;
  /** Days are counted from 1904, as old Macintosh programs did. */
  readonly date1904: boolean;
  /** Texts with parts in another type, of which an old workbook does not let us know which. */
  readonly mixed: ReadonlySet<string>;
}

/** More digits than these no spreadsheet shows of a number without a format. */
const GENERAL_DIGITS = 11;

/**
 * What a reader of the sheet sees in a cell: the number format is applied, raised characters are footnote marks.
 * Precision follows from this text, so a number whose display says something else than its value is a fault.
 */
export function readSheetCell(cell: CellObject, { library, date1904, mixed }: SheetContext): SheetCell {
  if (cell.t === 'z') return cell.f || cell.F ? { text: '', fault: 'uncomputed-formula' } : { text: '' };
  const text = cell.w ?? '';
  if (cell.t === 's') {
    const isMixed = mixed.has(String(cell.v)) && /\d$/.test(text);
    return isMixed ? { text, fault: 'raised-digit' } : { text: withMarks(cell) };
  }
  if (cell.t !== 'n' || typeof cell.v !== 'number') return { text };
  if (library.SSF.is_date(cell.z ?? '')) return { text: dateText(cell, cell.v, library, date1904) };
  const shown = halvesUp(cell, cell.v, library);
  if (!shows(shown, cell.v)) return { text: shown, fault: 'hidden-value' };
  return isUnrounded(cell, cell.v) ? { text: shown, fault: 'unrounded-value' } : { text: shown };
}

/** Raised characters in a text are a mark: `16467.0¹` must not become 16467.01. */
function withMarks(cell: CellObject): string {
  if (!cell.h?.includes('<sup>')) return cell.w ?? String(cell.v ?? '');
  return cell.h
    .replace(/<sup>(.*?)<\/sup>/gs, '[$1]')
    .replace(/<br\/>/g, '\n')
    .replace(/<\/?(?:span|b|i|s|sub)\b[^>]*>/g, '');
}

/**
 * A date in a form of its own reads as it is shown (`2020年1月`). Where each machine shows another one, or where it
 * could be taken for a number, it reads as `date 2020-01-31`, which is neither a period nor a number by itself.
 */
function dateText({ w = '', z }: CellObject, value: number, { SSF }: Library, date1904: boolean): string {
  const date = SSF.parse_date_code(value, { date1904 });
  if (!date) return `date ${value}`;
  const two = (part: number) => String(part).padStart(2, '0');
  const iso = `${date.y}-${two(date.m)}-${two(date.d)}`;
  if (/^m\/d\/yy|^h:mm:ss$/.test(String(z))) return `date ${iso}`;
  const turn = ['01-01', '12-31'].includes(iso.slice(5));
  const speaks = /\p{L}/u.test(w) || /^\d{4}[-/.]\d/.test(w) || (/^\d{4}$/.test(w) && turn);
  return speaks ? w : `date ${iso}`;
}

/**
 * Spreadsheets round decimal halves away from zero: 16467.05 is shown as 16467.1. The library rounds the binary fraction,
 * which may lie a little below. Two steps of that fraction are less than the fifteenth digit, the last one a spreadsheet has.
 */
function halvesUp({ z, w = '' }: CellObject, value: number, { SSF }: Library): string {
  if (w === '' || z === undefined || z === 'General') return w;
  const text = SSF.format(z, value * (1 + 2 * Number.EPSILON));
  // A format of fifteen decimals would show the steps.
  return text.length > w.length + 2 ? w : text;
}

/** Whether a text shows a value: its digits rounded, as a percentage, or in thousands and the like; and its sign. */
function shows(text: string, value: number): boolean {
  const [digits] = /\d[\d,]*(\.\d+)?/.exec(text) ?? [];
  if (digits === undefined) return false;
  if (value < 0 && !/[-−(]/.test(text)) return /^[^1-9]*$/.test(text);
  if (/[eE/]/.test(text)) return true;
  const shown = Number(digits.replaceAll(',', ''));
  const half = 0.5001 * 10 ** -(/\.(\d+)/.exec(digits)?.[1]?.length ?? 0);
  return [0, 2, -3, -4, -6, -8, -9].some((power) => Math.abs(shown - Math.abs(value) * 10 ** power) <= half);
}

/** A number nobody rounded: what is seen of it depends on the width of its column. Noise of binary fractions is none. */
function isUnrounded({ z, w = '' }: CellObject, value: number): boolean {
  if (z !== undefined && z !== 'General') return false;
  if (/E/.test(w) || Number(value.toPrecision(GENERAL_DIGITS)) === Number(value.toPrecision(15))) return false;
  const digits = value.toPrecision(GENERAL_DIGITS).replace(/^-?[0.]*|\./g, '');
  return !/00$/.test(digits);
}
