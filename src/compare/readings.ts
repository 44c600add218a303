import type { Figure } from '../figures/figure.ts';
import { type Reading, readingsOf } from '../frame/readings.ts';

/** What there is to read about the marks of a comparison; no region is to be marked, as the reader chose them all. */
export function comparedReadings({ rows }: Figure): readonly Reading[] {
  const drawn = rows.map(({ computed, ...row }) => ({ ...row, region: '', value: computed ?? row.value }));
  return readingsOf({ rows: drawn });
}
