import { lastDay } from '../../src/record/period.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';

/** A source is read after it came out. */
export function checkReading({ sources }: CatalogFiles): Problem[] {
  return sources
    .filter(({ row }) => row.published > lastDay(row.read))
    .map(({ row, place }) =>
      errorAt(
        place('read'),
        'read-before-published',
        row.read,
        `a time after ${row.published}, when it was published`,
        'correct read, or published',
      ),
    );
}
