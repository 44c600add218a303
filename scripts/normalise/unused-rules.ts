import { placeOfKey } from '../read/place-in-sidecar.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { BlockBody } from './block-body.ts';
import { idleCells, idleExclusions } from './idle-cells.ts';
import { idleColumnEntries, idleItems } from './idle-entries.ts';
import { idleConstants, idleLayout, idleMissingValues } from './idle-layout.ts';
import type { FindIdle } from './idle-rule.ts';

const kinds: readonly FindIdle[] = [
  idleCells,
  idleExclusions,
  idleItems,
  idleColumnEntries,
  idleMissingValues,
  idleLayout,
  idleConstants,
];

/**
 * Rules of a sidecar that fit nothing: a cell meant to be withheld would be published, a label meant to be told apart would not.
 * Such a rule is misspelt, or the table has changed under it.
 */
export function unusedRules(table: RawTable, bodies: readonly BlockBody[]): Problem[] {
  return kinds
    .flatMap((find) => find(table, bodies))
    .map(({ path, value, expected }) => {
      const place = placeOfKey(table.sidecarJson, path);
      const advice = 'correct the rule after the file, or remove it';
      return errorAt(place, 'unused-rule', value, `${expected} of ${table.file}`, advice);
    });
}
