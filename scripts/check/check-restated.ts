import { isEachYear } from '../../src/record/gap/deadline.ts';
import { firstDay, lastDay } from '../../src/record/period.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';

type TargetRow = RowOf<'targets'>;

/** Cells in which a target and the one it restates are alike. */
const ALIKE = ['region', 'indicator', 'dimensions', 'reference', 'rule', 'value', 'unit', 'qualifier'] as const;
const ADVICE = 'correct it, or leave it empty';

/** Whether a target that restates another names the first to set it, and sets the same; and whether all that do say so. */
export function checkRestated({ targets }: CatalogFiles): Problem[] {
  const rows = new Map(targets.map(({ row }) => [row.id, row]));
  const wrong = targets
    .filter(({ row }) => row.restates !== '')
    .flatMap(({ row, place }) => {
      const expected = expectedOf(row, rows.get(row.restates));
      return expected === null ? [] : [errorAt(place('restates'), 'wrong-restated', row.restates, expected, ADVICE)];
    });
  // What nothing measures is alike in its words only.
  const measured = targets.filter(({ row }) => row.restates === '' && row.indicator !== '');
  const groups = Map.groupBy(measured, ({ row }) => JSON.stringify([...ALIKE.map((cell) => row[cell]), dueOf(row)]));
  const unmarked = [...groups.values()].flatMap(([first, ...again]) =>
    again.map(({ place }) => {
      const expected = `the id of the first to set this target; it is set by ${first?.row.id} as well`;
      const advice = 'name the one of the earlier document, or correct what differs';
      return errorAt(place('restates'), 'unmarked-restatement', '', expected, advice);
    }),
  );
  return [...wrong, ...unmarked];
}

/** What is wrong with the target that a row restates, as what is expected instead. */
function expectedOf(row: TargetRow, first: TargetRow | undefined): string | null {
  if (!first || first === row) return 'the id of another target';
  if (first.restates !== '') return `a target that restates nothing itself; this one restates ${first.restates}`;
  const other = ALIKE.find((cell) => JSON.stringify(row[cell]) !== JSON.stringify(first[cell]));
  if (other !== undefined) return `a target with the same ${other}`;
  if (dueOf(row) !== dueOf(first)) return 'a target with the same deadline';
  if (lastDay(row.document_date) < firstDay(first.document_date)) return 'a target of an earlier document';
  return null;
}

/** When a target is due: a year is its last day, unless it is one of a span of which each counts. */
function dueOf({ deadline }: TargetRow): string {
  return isEachYear(deadline) ? deadline : lastDay(deadline) || deadline;
}
