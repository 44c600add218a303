import { regionLevels } from '../../src/record/vocabulary.ts';
import { oneOf } from '../read/one-of.ts';
import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { checkCodes } from './check-codes.ts';
import { idsOf, knownNames, unknownNames } from './unknown-names.ts';

/** What a search was about must be known to the other catalogs. */
export function checkSearches(files: CatalogFiles): Problem[] {
  const { searches } = files;
  const indicator = knownNames('unknown-indicator', 'the id of an indicator', idsOf(files.indicators));
  const region = knownNames('unknown-region', 'the id of a region', idsOf(files.regions));
  const level = knownNames('unknown-region', oneOf(regionLevels), regionLevels);
  return [
    ...unknownNames(searches, 'indicators', (row) => row.indicators.map((one) => one.indicator), indicator),
    ...unknownNames(searches, 'regions', (row) => row.regions.named, region),
    ...unknownNames(searches, 'regions', (row) => row.regions.each ?? '', level),
    ...searches.flatMap(({ row, place }) =>
      row.indicators.flatMap((series) => checkCodes(files, { row: series, place: () => place('indicators') })),
    ),
  ];
}
