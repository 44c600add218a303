import { firstDay, lastDay, yearOf } from '../../src/record/period.ts';
import type { Lookup } from '../normalise/lookup.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';

/** Whether the times of statements are in order: none tells how a thing ended that was not yet over, or long before it was aimed at. */
export function checkStatements({ statements, sources, targets }: CatalogFiles, source: Lookup): Problem[] {
  const released = new Map(sources.map(({ row }) => [row.id, row.published || row.read]));
  const set = new Map(targets.map(({ row }) => [row.id, row.document_date]));
  return statements.flatMap(({ row, place }) => {
    const fault = (check: string, expected: string) =>
      errorAt(place('period'), check, row.period, expected, 'compare with the document, and correct the row');
    const published = released.get(source(row.source)[0] ?? row.source) ?? '';
    const isEarly = row.target.some((id) => yearOf(row.period) < yearOf(set.get(id) ?? '') - 1);
    const isLate = published !== '' && firstDay(row.period) > lastDay(published);
    return row.says === 'told'
      ? []
      : [
          ...(isEarly ? [fault('wrong-period', 'a time not long before the target was set')] : []),
          ...(isLate
            ? [fault('future-period', `a time that had begun when the source came out, in ${published}`)]
            : []),
        ];
  });
}
