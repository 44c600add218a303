import type { Reading } from '../enhance/marks.ts';
import type { Compared } from './compared.ts';
import { rowMark, toldRows } from './marks.ts';
import type { Speech } from './speech.ts';

/** What there is to read about the marks of the drawing, in the words of its table. */
export function readingsOf({ choice, loaded, rows }: Compared, speech: Speech): readonly Reading[] {
  return toldRows(rows).map((row) => ({
    // There is nothing on this page to mark a region in: it is among those the reader chose.
    region: '',
    value: [speech.amount(row, choice.measure), rowMark(row)].filter(Boolean).join(' '),
    about: [
      ...(loaded.length > 1 ? [speech.series(row.series.choice)] : []),
      speech.region(row.region),
      String(row.year),
    ],
  }));
}
