import type { DivisionCount } from '../../src/record/types.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';

const COUNTED: ReadonlySet<string> = new Set(['prefecture', 'county']);

/**
 * How many prefectures and counties there are today in each region around them: those of the list of divisions, and places
 * that have no code but are reported beside them. Zones that only the list has, and divisions that are no more, do not count.
 */
export function divisionCounts({ regions, divisions }: Pick<CatalogFiles, 'regions' | 'divisions'>): DivisionCount[] {
  const listed = new Set(divisions.map(({ row }) => row.code.padEnd(6, '0')));
  const parents = new Map(regions.map(({ row }) => [row.id, row.parent]));
  const counts = new Map<string, DivisionCount>();
  for (const { row } of regions) {
    const isZone = row.romanised === true && row.code === '';
    const isGone = row.code !== '' && !listed.has(row.id);
    if (!COUNTED.has(row.level) || isZone || isGone) continue;
    for (let around = row.parent; around !== ''; around = parents.get(around) ?? '') {
      const key = `${around} ${row.level}`;
      counts.set(key, { region: around, level: row.level, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}
