import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import { byVersion } from '../read/read-releases.ts';
import { idsOf, knownNames, unknownNames } from './unknown-names.ts';

/**
 * Checks that what the record of changes names exists; a withdrawn figure may have taken its indicator with it. A row
 * speaks of a stamped release or of one to come.
 * @param stamped numbers of the stamped releases, the oldest first
 */
export function checkChanges({ changes, indicators, regions }: CatalogFiles, stamped: readonly string[]): Problem[] {
  const indicator = knownNames('unknown-indicator', 'the id of an indicator', idsOf(indicators));
  const region = knownNames('unknown-region', 'ids of regions separated by |', idsOf(regions));
  const kept = changes.filter(({ row }) => row.kind !== 'withdrawn');
  const incomplete = changes.filter(({ row }) => row.kind !== 'added' && row.indicator === '');
  const last = stamped.at(-1);
  const isKnown = (version: string) => last === undefined || stamped.includes(version) || byVersion(version, last) > 0;
  const coming = changes.filter(({ row }) => !stamped.includes(row.release) && isKnown(row.release));
  const next = coming[0]?.row.release;
  return [
    ...coming
      .filter(({ row }) => row.release !== next)
      .map(({ row, place }) =>
        errorAt(
          place('release'),
          'unknown-release',
          row.release,
          `${next}, as other rows call the release to come`,
          'give all of them one number',
        ),
      ),
    ...unknownNames(kept, 'indicator', (row) => row.indicator, indicator),
    ...unknownNames(changes, 'regions', (row) => row.regions, region),
    ...incomplete.map(({ row, place }) =>
      errorAt(place('kind'), 'incomplete-reason', row.kind, 'the indicator whose figures these are', 'name it'),
    ),
    ...changes
      .filter(({ row }) => !isKnown(row.release))
      .map(({ row, place }) =>
        errorAt(
          place('release'),
          'unknown-release',
          row.release,
          `one of ${stamped.join(', ')}, or a higher number for the release to come`,
          'correct it',
        ),
      ),
  ];
}
