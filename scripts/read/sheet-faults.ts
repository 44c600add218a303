import type { CellObject } from '@e965/xlsx';
import type { SheetFault } from './sheet-cell.ts';
import type { WorkbookFault } from './workbook-faults.ts';

type Describe = (place: { line: number; column: number }, text: string, cell: CellObject) => WorkbookFault;

/** The message of each fault of a cell. */
export const sheetFaults: Readonly<Record<SheetFault, Describe>> = {
  'uncomputed-formula': (place, _text, cell) => ({
    ...place,
    check: 'uncomputed-formula',
    value: `=${cell.f ?? cell.F}`,
    expected: 'the result of the formula, which the workbook does not hold',
    advice: 'save the workbook in a spreadsheet program under another name, keep both, and say so in notes',
  }),
  'raised-digit': (place, text) => ({
    ...place,
    check: 'raised-digit',
    value: text,
    expected: 'a text in one type; parts of this one are in another, its last digit may be a raised footnote mark',
    advice: 'compare with the publication; if it is so, say why in confirmed',
    unlikely: true,
  }),
  'hidden-value': (place, text, cell) => ({
    ...place,
    check: 'hidden-value',
    value: text,
    expected: `a display of the value ${cell.v}; the number format ${cell.z} shows something else`,
    advice: 'compare with the publication; if it is so, say why in confirmed',
    unlikely: true,
  }),
  'unrounded-value': (place, text, cell) => ({
    ...place,
    check: 'unrounded-value',
    value: text,
    expected: [
      `a number as it was printed; ${cell.v} has no number format`,
      `what is seen of it depends on the width of column ${place.column}`,
    ].join(', '),
    advice: 'give the printed form by cells and printed; if it is so, say why in confirmed',
    unlikely: true,
  }),
};
