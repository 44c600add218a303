import type { Figure } from '../../figures/figure.ts';
import type { Reading } from '../../frame/readings.ts';

/** What there is to read about the marks of a drawing, in the words of its table. */
export function readingsOf({ rows }: Figure): readonly Reading[] {
  return rows.map(({ value, computed, mark, series, regionName, period }) => ({
    // There is nothing on this page to mark a region in: it is among those the reader chose.
    region: '',
    name: regionName,
    value: [computed ?? value, mark].filter(Boolean).join(' '),
    about: [...(series === '' ? [] : [series]), regionName, period],
  }));
}
