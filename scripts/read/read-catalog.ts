import type { z } from 'zod';
import { append } from './append.ts';
import * as schemas from './catalog-schemas.ts';
import { type RegionRow, regionsOfDivisions } from './divisions.ts';
import type { Problem } from './problem.ts';
import { type CatalogRow, type CatalogRows, readRows } from './read-rows.ts';
import { strayCatalogs } from './unclaimed.ts';

/** The catalogs by name, each with the columns of its rows. */
const catalogs = {
  divisions: schemas.divisionRow,
  regions: schemas.regionRow,
  sources: schemas.sourceRow,
  units: schemas.unitRow,
  dimensions: schemas.dimensionRow,
  indicators: schemas.indicatorRow,
  breaks: schemas.breakRow,
  derivations: schemas.derivationRow,
  deflations: schemas.deflationRow,
  comparisons: schemas.comparisonRow,
  lists: schemas.listRow,
  conflicts: schemas.conflictRow,
  claims: schemas.claimRow,
  targets: schemas.targetRow,
  datasets: schemas.datasetRow,
  changes: schemas.changeRow,
  figures: schemas.figureRow,
  'zh-hant': schemas.glossaryRow,
};

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
    const path = `catalog/${name}.csv`;
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
