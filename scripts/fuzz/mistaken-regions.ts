import { catalogGrid, changedFile, changedSidecar, csvOf, gridWith, listOf, objectOf, oneTable } from './edit.ts';
import { type Mutate, type Mutation, ofKind } from './mutation.ts';
import { PROVINCES } from './places.ts';
import type { Random } from './random.ts';
import { type CellAt, cellsOf, type SoundRecord, type SoundTable } from './sound-record.ts';

/** Kind 4, in catalogs and sidecars: a region is described as another. */
export const mistakenRegions = ofKind(4, {
  'code-in-columns-of-codes': oneTable(codesOfColumn, (table) => codedRegions(table).length > 0),
  'region-of-table-mistaken': oneTable(defaultRegion, ({ sidecar }) => sidecar.defaults.region !== undefined),
  'catalog-names-swapped': catalogSwapped(['name_zh', 'short_zh']),
  'catalog-english-names-swapped': catalogSwapped(['name_en', 'short_en']),
  'catalog-codes-swapped': catalogSwapped(['id', 'code']),
  'alias-at-wrong-region': aliasMoved,
});

function codedRegions({ sidecar }: SoundTable): { at: number; text: string; code: string }[] {
  return sidecar.columns.flatMap(({ role, codes }, at) =>
    Object.entries(role === 'region' ? (codes ?? {}) : {})
      .filter(([, code]) => /^\d{6}$/.test(code))
      .map(([text, code]) => ({ at, text, code })),
  );
}

/** `codes` of a region column point to the division next door. */
function codesOfColumn(table: SoundTable, random: Random, record: SoundRecord): Mutation | null {
  const entry = random.pick(codedRegions(table));
  const ids = catalogGrid(record, 'regions.csv').map(([id = '']) => id);
  const near = ids.filter((id) => entry && id !== entry.code && id.slice(0, 4) === entry.code.slice(0, 4));
  const other = random.pick(near);
  if (!entry || !other) return null;
  return changedSidecar(table, `codes: ${entry.text} is ${other}, not ${entry.code}`, (json) => {
    objectOf(listOf(json, 'columns')[entry.at] ?? {}, 'codes')[entry.text] = other;
  });
}

/** The one region of a table, mistaken in its sidecar. */
function defaultRegion(table: SoundTable, random: Random): Mutation | null {
  const own = table.sidecar.defaults.region;
  const other = random.pick(PROVINCES);
  const isNation = !/^\d/.test(`${own}`);
  if (other === own || (other === '全国' && isNation)) return null;
  return changedSidecar(table, `region is ${other}, not ${own}`, (json) => {
    objectOf(json, 'defaults').region = other;
  });
}

/** Cells of the catalog of regions read otherwise. */
function changedRegions(grid: string[][], note: string, cells: readonly CellAt[], mustStop = false): Mutation {
  return changedFile('catalog/regions.csv', note, csvOf(gridWith(grid, cells)), mustStop);
}

/** Two provinces change names in the catalog. */
function catalogSwapped(headings: readonly string[]): Mutate {
  return (record, random) => {
    const grid = catalogGrid(record, 'regions.csv');
    const rows = random.shuffled(grid.flatMap((row, at) => (row[3] === 'province' ? [at] : [])));
    const [one = -1, other = -1] = rows;
    const cells = headings.flatMap((heading) => {
      const column = grid[0]?.indexOf(heading) ?? -1;
      return [
        { row: one, column, text: grid[other]?.[column] ?? '' },
        { row: other, column, text: grid[one]?.[column] ?? '' },
      ];
    });
    const note = `${headings.join(' and ')} of ${grid[one]?.[0]} and ${grid[other]?.[0]} changed places`;
    return grid[one] && grid[other] ? changedRegions(grid, note, cells, true) : null;
  };
}

/** An alias that a table uses goes to another region of the catalog. */
function aliasMoved(record: SoundRecord, random: Random): Mutation | null {
  const grid = catalogGrid(record, 'regions.csv');
  const column = grid[0]?.indexOf('aliases') ?? -1;
  const used = new Set(record.tables.flatMap((table) => cellsOf(table, 'region').map(({ text }) => text)));
  const aliasesOf = (row: readonly string[] | undefined) => row?.[column]?.split('|') ?? [];
  const found = random.pick(
    grid.flatMap((row, at) =>
      aliasesOf(row)
        .filter((alias) => used.has(alias))
        .map((alias) => ({ at, alias })),
    ),
  );
  const other = random.pick(
    grid.flatMap((row, at) => (at > 0 && at !== found?.at && row[3] === grid[found?.at ?? 0]?.[3] ? [at] : [])),
  );
  if (!found || other === undefined) return null;
  const rest = (row: number) => aliasesOf(grid[row]).filter((alias) => alias && alias !== found.alias);
  const note = `the alias ${found.alias} stands at ${grid[other]?.[0]}, not ${grid[found.at]?.[0]}`;
  return changedRegions(grid, note, [
    { row: found.at, column, text: rest(found.at).join('|') },
    { row: other, column, text: [...rest(other), found.alias].join('|') },
  ]);
}
