import { catalogGrid, changedSidecar, csvOf, gridWith, listOf, objectOf, pickTable } from './edit.ts';
import type { Mutation, Operator } from './mutation.ts';
import { PROVINCES } from './places.ts';
import type { Random } from './random.ts';
import { cellsOf, type SidecarJson, type SoundRecord, type SoundTable } from './sound-record.ts';

/** Kind 4, in catalogs and sidecars: a region is described as another. */
export const mistakenRegions: readonly Operator[] = [
  { name: 'code-in-columns-of-codes', kind: 4, mutate: codesOfColumn },
  { name: 'region-of-table-mistaken', kind: 4, mutate: defaultRegion },
  { name: 'catalog-names-swapped', kind: 4, mutate: catalogSwapped(['name_zh', 'short_zh']) },
  { name: 'catalog-english-names-swapped', kind: 4, mutate: catalogSwapped(['name_en', 'short_en']) },
  { name: 'catalog-codes-swapped', kind: 4, mutate: catalogSwapped(['id', 'code']) },
  { name: 'alias-at-wrong-region', kind: 4, mutate: aliasMoved },
];

/** `codes` of a region column point to the division next door. */
function codesOfColumn(record: SoundRecord, random: Random): Mutation | null {
  const ids = catalogGrid(record, 'regions.csv').map(([id]) => id ?? '');
  const entries = (one: SoundTable) =>
    one.sidecar.columns.flatMap(({ role, codes }, at) =>
      role === 'region'
        ? Object.entries(codes ?? {}).flatMap(([text, code]) => (/^\d{6}$/.test(code) ? [{ at, text, code }] : []))
        : [],
    );
  const table = pickTable(record, random, (one) => entries(one).length > 0);
  const entry = table && random.pick(entries(table));
  const near = ids.filter((id) => entry && id !== entry.code && id.slice(0, 4) === entry.code.slice(0, 4));
  const other = random.pick(near);
  if (!table || !entry || !other) return null;
  return changedSidecar(table, `codes: ${entry.text} is ${other}, not ${entry.code}`, (json) => {
    objectOf(listOf(json, 'columns')[entry.at] ?? {}, 'codes')[entry.text] = other;
  });
}

/** The one region of a table, mistaken in its sidecar. */
function defaultRegion(record: SoundRecord, random: Random): Mutation | null {
  const table = pickTable(record, random, ({ sidecar }) => sidecar.defaults.region !== undefined);
  const other = random.pick(PROVINCES);
  if (
    !table ||
    !other ||
    other === table.sidecar.defaults.region ||
    (other === '全国' && table.sidecar.defaults.region === 'CN')
  )
    return null;
  return changedSidecar(table, `region is ${other}, not ${table.sidecar.defaults.region}`, (json: SidecarJson) => {
    objectOf(json, 'defaults').region = other;
  });
}

/** Two provinces change names in the catalog. */
function catalogSwapped(headings: readonly string[]): Operator['mutate'] {
  return (record, random) => {
    const grid = catalogGrid(record, 'regions.csv');
    const rows = random.shuffled(grid.flatMap((row, at) => (row[3] === 'province' ? [at] : [])));
    const [one = -1, other = -1] = rows;
    const columns = headings.map((heading) => grid[0]?.indexOf(heading) ?? -1);
    const cells = columns.flatMap((column) => [
      { row: one, column, text: grid[other]?.[column] ?? '' },
      { row: other, column, text: grid[one]?.[column] ?? '' },
    ]);
    if (!grid[one] || !grid[other]) return null;
    return {
      note: `catalog/regions.csv: ${headings.join(' and ')} of ${grid[one]?.[0]} and ${grid[other]?.[0]} changed places`,
      changes: new Map([['catalog/regions.csv', csvOf(gridWith(grid, cells))]]),
      mustStop: true,
    };
  };
}

/** An alias that a table uses goes to another region of the catalog. */
function aliasMoved(record: SoundRecord, random: Random): Mutation | null {
  const grid = catalogGrid(record, 'regions.csv');
  const column = grid[0]?.indexOf('aliases') ?? -1;
  const used = new Set(record.tables.flatMap((table) => cellsOf(table, 'region').map(({ text }) => text)));
  const found = random.pick(
    grid.flatMap((row, at) =>
      (row[column] ?? '')
        .split('|')
        .filter((alias) => used.has(alias))
        .map((alias) => ({ at, alias })),
    ),
  );
  const other = random.pick(
    grid.flatMap((row, at) => (at > 0 && at !== found?.at && row[3] === grid[found?.at ?? 0]?.[3] ? [at] : [])),
  );
  if (!found || other === undefined) return null;
  const list = (row: number) =>
    (grid[row]?.[column] ?? '').split('|').filter((alias) => alias && alias !== found.alias);
  const cells = [
    { row: found.at, column, text: list(found.at).join('|') },
    { row: other, column, text: [...list(other), found.alias].join('|') },
  ];
  return {
    note: `catalog/regions.csv: the alias ${found.alias} stands at ${grid[other]?.[0]}, not ${grid[found.at]?.[0]}`,
    changes: new Map([['catalog/regions.csv', csvOf(gridWith(grid, cells))]]),
  };
}
