import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogRow } from '../read/read-rows.ts';

/** What names may be of, and what is said of one that is not. */
export interface Known {
  readonly check: string;
  readonly expected: string;
  readonly has: (name: string) => boolean;
}

/** The names that a list has. */
export function knownNames(check: string, expected: string, names: Iterable<string>): Known {
  const known = new Set(names);
  return { check, expected, has: (name) => known.has(name) };
}

/** Ids of the rows of a catalog. */
export function idsOf(rows: readonly CatalogRow<{ readonly id: string }>[]): string[] {
  return rows.map(({ row }) => row.id);
}

/** Cells below a heading that name something unknown; a cell may name several things, or nothing. */
export function unknownNames<T>(
  rows: readonly CatalogRow<T>[],
  heading: string,
  namesOf: (row: T) => string | readonly string[],
  { check, expected, has }: Known,
  advice = 'correct it',
): Problem[] {
  return rows.flatMap(({ row, place }) =>
    [namesOf(row)]
      .flat()
      .filter((name) => name !== '' && !has(name))
      .map((name) => errorAt(place(heading), check, name, expected, advice)),
  );
}
