import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';

/** Checks that what the record of changes names exists; a withdrawn figure may have taken its indicator with it. */
export function checkChanges(files: CatalogFiles): Problem[] {
  const indicators = new Set(files.indicators.map(({ row }) => row.id));
  const regions = new Set(files.regions.map(({ row }) => row.id));
  return files.changes.flatMap(({ row, place }): Problem[] => {
    const problem = (heading: string, check: string, value: string, expected: string): Problem => ({
      severity: 'error',
      ...place(heading),
      check,
      value,
      expected,
      advice: 'correct it',
    });
    const { kind, indicator } = row;
    const known = indicator === '' || kind === 'withdrawn' || indicators.has(indicator);
    return [
      ...(known ? [] : [problem('indicator', 'unknown-indicator', indicator, 'the id of an indicator')]),
      ...row.regions
        .filter((region) => !regions.has(region))
        .map((region) => problem('regions', 'unknown-region', region, 'ids of regions separated by |')),
      ...(kind === 'revised' && (indicator === '' || row.old === '' || row.new === '')
        ? [problem('kind', 'incomplete-revision', kind, 'an indicator, the old and the new value of a revised figure')]
        : []),
    ];
  });
}
