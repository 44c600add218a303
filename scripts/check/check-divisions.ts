import { isGrouping } from '../read/divisions.ts';
import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';

type Region = CatalogFiles['regions'][number];

/** Checks the regions kept by hand against the list of all divisions: what a code is called, and where it lies. */
export function checkDivisions({ regions, divisions }: CatalogFiles): Problem[] {
  const listed = new Map(divisions.map(({ row }) => [row.code.padEnd(6, '0'), row]));
  const isPlace = (id: string) => {
    const name = listed.get(id)?.name;
    return name !== undefined && !isGrouping(name);
  };
  return regions
    .filter(({ row }) => row.code !== '' && !row.romanised)
    .flatMap((region) => [...checkName(region, listed.get(region.row.code)?.name), ...checkParent(region, isPlace)]);
}

function checkName({ row, place }: Region, name: string | undefined): Problem[] {
  if (name === undefined || name === row.name_zh || row.aliases.includes(name)) return [];
  const expected = `${name}, as data/catalog/divisions.csv calls ${row.code}`;
  const advice = 'correct the name or the code; if the place was renamed, give the other name as an alias';
  return [errorAt(place('name_zh'), 'contradicting-region', row.name_zh, expected, advice)];
}

/** The first four digits are those of the prefecture, the first two those of the province. */
function checkParent({ row, place }: Region, isPlace: (id: string) => boolean): Problem[] {
  const outer = [`${row.code.slice(0, 4)}00`, `${row.code.slice(0, 2)}0000`];
  const wanted = outer.find((id) => id !== row.code && isPlace(id));
  if (row.parent === '' || wanted === undefined || row.parent === wanted) return [];
  const expected = `${wanted}, by the code ${row.code}`;
  return [errorAt(place('parent'), 'misplaced-region', row.parent, expected, 'correct the parent or the code')];
}
