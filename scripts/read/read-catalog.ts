import type { z } from 'zod';
import { append } from './append.ts';
import * as schemas from './catalog-schemas.ts';
import { type RegionRow, regionsOfDivisions } from './divisions.ts';
import type { Problem } from './problem.ts';
import { type CatalogRow, type CatalogRows, readRows } from './read-rows.ts';
import { strayCatalogs } from './unclaimed.ts';

type Rows<S extends z.ZodObject> = readonly CatalogRow<z.infer<S>>[];

/** All hand-kept tables, typed row by row; relations between them are checked in `scripts/check`. */
export interface CatalogFiles {
  /** Those kept by hand, then every other division of China; the latter have `romanised`. */
  readonly regions: readonly CatalogRow<RegionRow>[];
  readonly divisions: Rows<typeof schemas.divisionRow>;
  readonly sources: Rows<typeof schemas.sourceRow>;
  readonly units: Rows<typeof schemas.unitRow>;
  readonly dimensions: Rows<typeof schemas.dimensionRow>;
  readonly indicators: Rows<typeof schemas.indicatorRow>;
  readonly breaks: Rows<typeof schemas.breakRow>;
  readonly derivations: Rows<typeof schemas.derivationRow>;
  readonly deflations: Rows<typeof schemas.deflationRow>;
  readonly comparisons: Rows<typeof schemas.comparisonRow>;
  readonly lists: Rows<typeof schemas.listRow>;
  readonly conflicts: Rows<typeof schemas.conflictRow>;
  readonly claims: Rows<typeof schemas.claimRow>;
  readonly targets: Rows<typeof schemas.targetRow>;
  readonly datasets: Rows<typeof schemas.datasetRow>;
  readonly changes: Rows<typeof schemas.changeRow>;
  readonly figures: Rows<typeof schemas.figureRow>;
  readonly glossary: Rows<typeof schemas.glossaryRow>;
}

/** By catalog what its rows that did not pass would be called by; only catalogs that lack rows are in it. */
export type LostNames = ReadonlyMap<string, CatalogRows<unknown>['lost']>;

/** Reads `catalog/*.csv` below the data folder. */
export function readCatalog(root: string): { files: CatalogFiles; lost: LostNames; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = new Set<string>();
  const lost = new Map<string, CatalogRows<unknown>['lost']>();
  const read = <S extends z.ZodObject>(name: string, schema: S) => {
    const path = `catalog/${name}.csv`;
    known.add(path);
    const result = readRows(root, path, schema);
    append(problems, result.problems);
    if (result.lost?.size !== 0) lost.set(name, result.lost);
    return result.rows;
  };
  const divisions = read('divisions', schemas.divisionRow);
  const regions: readonly CatalogRow<RegionRow>[] = read('regions', schemas.regionRow);
  const files: CatalogFiles = {
    regions: [...regions, ...regionsOfDivisions(divisions, regions)],
    divisions,
    sources: read('sources', schemas.sourceRow),
    units: read('units', schemas.unitRow),
    dimensions: read('dimensions', schemas.dimensionRow),
    indicators: read('indicators', schemas.indicatorRow),
    breaks: read('breaks', schemas.breakRow),
    derivations: read('derivations', schemas.derivationRow),
    deflations: read('deflations', schemas.deflationRow),
    comparisons: read('comparisons', schemas.comparisonRow),
    lists: read('lists', schemas.listRow),
    conflicts: read('conflicts', schemas.conflictRow),
    claims: read('claims', schemas.claimRow),
    targets: read('targets', schemas.targetRow),
    datasets: read('datasets', schemas.datasetRow),
    changes: read('changes', schemas.changeRow),
    figures: read('figures', schemas.figureRow),
    glossary: read('zh-hant', schemas.glossaryRow),
  };
  return { files, lost, problems: [...problems, ...strayCatalogs(root, known)] };
}
