import type { CellObject } from '@e965/xlsx';
import { type CellPlace, errorAt, unlikelyAt } from './problem.ts';
import type { SheetFault } from './sheet-cell.ts';
import type { WorkbookFault } from './workbook-faults.ts';

type Describe = (place: CellPlace, text: string, cell: CellObject) => WorkbookFault;

const COMPARE = 'compare with the publication';

/** The message of each fault of a cell. */
export const sheetFaults: Readonly<Record<SheetFault, Describe>> = {
  'uncomputed-formula': (place, _text, cell) => {
    const expected = 'the result of the formula, which the workbook does not hold';
    const advice = 'save the workbook in a spreadsheet program under another name, keep both, and say so in notes';
    return errorAt(place, 'uncomputed-formula', `=${cell.f ?? cell.F}`, expected, advice);
  },
  'raised-digit': (place, text) => {
    const expected =
      'a text in one type; parts of this one are in another, its last digit may be a raised footnote mark';
    return unlikelyAt(place, 'raised-digit', text, expected, COMPARE);
  },
  'hidden-value': (place, text, { v, z }) => {
    const expected = `a display of the value ${v}; the number format ${z} shows something else`;
    return unlikelyAt(place, 'hidden-value', text, expected, COMPARE);
  },
  'unrounded-value': (place, text, { v }) => {
    const depends = `what is seen of it depends on the width of column ${place.column}`;
    const expected = `a number as it was printed; ${v} has no number format, ${depends}`;
    return unlikelyAt(place, 'unrounded-value', text, expected, 'give the printed form by cells and printed');
  },
};
