import { nameKey } from '../normalise/lookup.ts';
import type { Problem } from '../read/problem.ts';
import type { LostNames } from '../read/read-catalog.ts';

const REGIONS = ['regions', 'divisions'];
/** Checks that look a name up, and the catalogs they look in. */
const LOOKS_IN: Readonly<Record<string, readonly string[]>> = {
  'unknown-source': ['sources'],
  'unknown-unit': ['units'],
  'unknown-licence': ['licences'],
  'unknown-publisher': ['publishers'],
  'unknown-dataset': ['datasets'],
  'dataset-parts': ['datasets'],
  'empty-dataset': ['indicators'],
  'unknown-target': ['targets'],
  'unknown-region': REGIONS,
  'ambiguous-region': REGIONS,
  'contradicting-region': REGIONS,
  'one-sided-border': REGIONS,
  'unknown-indicator': ['indicators'],
  'unknown-dimension': ['dimensions'],
  'unknown-code': ['dimensions'],
  'dimension-default': ['dimensions'],
  'unknown-series': ['indicators', 'dimensions', ...REGIONS],
  'unknown-page': ['indicators', 'targets', ...REGIONS],
  'unknown-reference': ['indicators', ...REGIONS],
};
/** Checks of the record as a whole, which lacks figures when any catalog lacks rows. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  'derivation',
  'claim',
  'unused-rule',
  'confirmed-times',
  'missing-reason',
  'unused-publisher',
]);
/** Checks of a table that hold its figures against each other, and the catalogs that tell which belong together. */
const OF_TABLES: ReadonlySet<string> = new Set(['duplicate-key', 'parts-do-not-add-up', 'incomplete-table']);
const BELONGING = ['dimensions', 'breaks', 'conflicts', ...REGIONS];

/** Takes out what may be no problem once the rows that catalogs have lost by another problem are there again. */
export function withoutConsequences(problems: readonly Problem[], lost: LostNames): Problem[] {
  const keys = new Map([...lost].map(([catalog, names]) => [catalog, names && new Set([...names].map(nameKey))]));
  const isLost = (catalog: string, value: string) => {
    const names = keys.get(catalog);
    return names === null || [value, ...value.split(/[{}@:,=/]/)].some((name) => names?.has(nameKey(name)));
  };
  const torn = BELONGING.some((catalog) => lost.has(catalog));
  return problems.filter(
    ({ check, value, unlikely = OF_TABLES.has(check) }) =>
      !(lost.size > 0 && OF_THE_WHOLE.has(check)) &&
      !(torn && unlikely) &&
      !LOOKS_IN[check]?.some((catalog) => isLost(catalog, value)),
  );
}
