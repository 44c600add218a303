import type { JsonPath } from '../read/json-text.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { BlockBody } from './block-body.ts';

/** A rule of the sidecar that speaks of nothing in the file. */
export interface IdleRule {
  readonly path: JsonPath;
  readonly value: string;
  readonly expected: string;
}

/** Finds idle rules of one kind. */
export type FindIdle = (table: RawTable, bodies: readonly BlockBody[]) => IdleRule[];

/** Keys of a list of the sidecar that are not among the texts in use. */
export function idleKeys(
  path: JsonPath,
  list: object | undefined,
  used: ReadonlySet<string>,
  expected: string,
): IdleRule[] {
  return Object.keys(list ?? {})
    .filter((key) => !used.has(key))
    .map((key) => ({ path: [...path, key], value: key, expected }));
}
