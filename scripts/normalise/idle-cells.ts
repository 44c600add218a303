import type { RawTable } from '../read/raw-table.ts';
import { clean } from '../read/split-blocks.ts';
import { type BlockBody, excludes } from './block-body.ts';
import type { IdleRule } from './idle-rule.ts';

/** A rule for cells speaks of figures that no rule before it speaks of. */
export function idleCells({ sidecar }: RawTable, bodies: readonly BlockBody[]): IdleRule[] {
  const claimed = new Set<string>();
  return sidecar.cells.flatMap((rule, index) => {
    const fitting = bodies.flatMap((body) => valuesOf(rule, body, sidecar.missingValues));
    const fresh = fitting.filter((cell) => !claimed.has(cell));
    for (const cell of fresh) claimed.add(cell);
    if (fresh.length > 0) return [];
    const path = ['cells', index, rule.row === undefined ? 'line' : 'row'];
    const value = `${rule.row ?? `line ${rule.line}`} / ${rule.column}`;
    return [
      { path, value, expected: `a figure${fitting.length > 0 ? ' without an earlier rule' : ''} in a row and column` },
    ];
  });
}

/** Line and column of the figures that a rule for cells fits; rows left out have none. */
function valuesOf(
  { row, line, column }: RawTable['sidecar']['cells'][number],
  { values, rows }: BlockBody,
  missing: readonly string[],
): string[] {
  const index = values.find(({ heading }) => heading === column)?.index;
  if (index === undefined) return [];
  return Iterator.from(rows)
    .filter(({ meaning, row: own }) => (line === undefined ? meaning.names.includes(row ?? '') : line === own.line))
    .filter(({ exclusion, row: own }) => exclusion === undefined && !missing.includes(clean(own.cells[index])))
    .map(({ row: own }) => `${own.line}:${index}`)
    .toArray();
}

/** A rule of `excludeRows` speaks of a row at least. */
export function idleExclusions({ sidecar }: RawTable, bodies: readonly BlockBody[]): IdleRule[] {
  return sidecar.excludeRows.flatMap((rule, index) => {
    if (bodies.some(({ rows, columns }) => Iterator.from(rows).some(({ row }) => excludes(rule, row, columns))))
      return [];
    const [key, value] =
      rule.line === undefined ? ['match', `${rule.column} / ${rule.match}`] : ['line', `line ${rule.line}`];
    return [{ path: ['excludeRows', index, key], value, expected: 'a row' }];
  });
}
