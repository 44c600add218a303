import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../record/ledger.ts';
import { isSurveyed } from '../record/surveyed.ts';

/** So many regions that share a place are all named; of more these. */
const NAMED = 3;

/** Ids of the provinces that have statistics to be ranked by. */
export function surveyedProvinces(ledger: Ledger): readonly string[] {
  return ledger
    .regionsOf('province')
    .filter(isSurveyed)
    .map(({ id }) => id);
}

/** So many provinces; where others have no figure, those with one. */
export function provincesNamed(edition: Edition, count: number): string {
  const all = count >= surveyedProvinces(edition.record).length;
  return edition.t(all ? 'scope.provinces' : 'scope.provincesWithData', { count });
}

/** Begins what a sentence says of some regions: of 20 provinces with data. Of all provinces it need not be said. */
export function amongProvinces(edition: Edition, count: number): string {
  if (count >= surveyedProvinces(edition.record).length) return '';
  return edition.t('finding.among', { regions: provincesNamed(edition, count) });
}

/** "A", "A and B", "A, B and C". */
export function joined(edition: Edition, names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0
    ? last
    : `${before.reverse().join(edition.t('name.separator'))}${edition.t('name.and')}${last}`;
}

/** Regions that share a place; of many only some are named. */
export function tiedNames(edition: Edition, names: readonly string[]): string {
  if (names.length <= NAMED) return joined(edition, names);
  return edition.t('finding.tied', { count: names.length, regions: joined(edition, names.slice(0, NAMED)) });
}
