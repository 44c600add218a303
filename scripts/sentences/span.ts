import type { Observation } from '../../src/record/types.ts';
import { type Told, unless } from './told.ts';

/** The years up to which rows are must be what the sentence says: one, or all between two. */
export function yearsFaults({ names }: Told, said: string | undefined, rows: readonly Observation[]): string[] {
  const years = rows.map(({ period }) => period.split('/').at(-1)?.slice(0, 4) ?? '').sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const meant = names.periods.get(said ?? '') ?? new Set();
  return unless(
    (first === last && meant.has(first)) ||
      meant.has(`${first}/${last}`) ||
      rows.every(({ period }) => meant.has(period)),
    `the rows are of ${first} to ${last}, not ${said}`,
  );
}
