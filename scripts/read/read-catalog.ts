import type { z } from 'zod';
import { fileOf } from '../../src/record/read-record.ts';
import { append } from './append.ts';
import * as catalogs from './catalog-schemas.ts';
import { type RegionRow, regionsOfDivisions } from './divisions.ts';
import type { Problem } from './problem.ts';
import { type CatalogRow, type CatalogRows, readRows } from './read-rows.ts';
import { strayCatalogs } from './unclaimed.ts';

/**
 * All hand-kept tables, typed row by row; relations between them are checked in `scripts/check`. Behind the regions kept by
 * hand stands every other division of China, `romanised`.
 */
export type CatalogFiles = {
  readonly [Name in keyof typeof catalogs]: readonly CatalogRow<
    Name extends 'regions' ? RegionRow : z.infer<(typeof catalogs)[Name]>
  >[];
};

/** A row of one of the catalogs. */
export type RowOf<Name extends keyof CatalogFiles> = CatalogFiles[Name][number]['row'];

/** By catalog what its rows that did not pass would be called by; only catalogs that lack rows are in it. */
export type LostNames = ReadonlyMap<string, CatalogRows<unknown>['lost']>;

/** Reads `catalog/*.csv` below the data folder. */
export function readCatalog(root: string): { files: CatalogFiles; lost: LostNames; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = new Set<string>();
  const lost = new Map<string, CatalogRows<unknown>['lost']>();
  const read = ([name, schema]: [string, z.ZodObject]) => {
    const path = `catalog/${fileOf(name)}.csv`;
    known.add(path);
    const result = readRows(root, path, schema);
    append(problems, result.problems);
    if (result.lost?.size !== 0) lost.set(name, result.lost);
    return [name, result.rows];
  };
  const kept: CatalogFiles = Object.fromEntries(Object.entries(catalogs).map(read));
  const regions = [...kept.regions, ...regionsOfDivisions(kept.divisions, kept.regions)];
  const files = { ...kept, regions };
  return { files, lost, problems: [...problems, ...strayCatalogs(root, known)] };
}
