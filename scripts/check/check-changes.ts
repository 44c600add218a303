import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { idsOf, knownNames, unknownNames } from './unknown-names.ts';

/** Checks that what the record of changes names exists; a withdrawn figure may have taken its indicator with it. */
export function checkChanges({ changes, indicators, regions }: CatalogFiles): Problem[] {
  const indicator = knownNames('unknown-indicator', 'the id of an indicator', idsOf(indicators));
  const region = knownNames('unknown-region', 'ids of regions separated by |', idsOf(regions));
  const kept = changes.filter(({ row }) => row.kind !== 'withdrawn');
  const incomplete = changes.filter(({ row }) => row.kind === 'revised' && !(row.indicator && row.old && row.new));
  const expected = 'an indicator, the old and the new value of a revised figure';
  return [
    ...unknownNames(kept, 'indicator', (row) => row.indicator, indicator),
    ...unknownNames(changes, 'regions', (row) => row.regions, region),
    ...incomplete.map(({ row, place }) =>
      errorAt(place('kind'), 'incomplete-revision', row.kind, expected, 'correct it'),
    ),
  ];
}
