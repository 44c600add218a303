import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../record/ledger.ts';
import { isSurveyed } from '../record/surveyed.ts';
import { enumerate } from './enumerate.ts';

/** So many regions that share a place are all named; of more these. */
const NAMED = 3;

/** Ids of the provinces that have statistics to be ranked by. */
export function surveyedProvinces(ledger: Ledger): readonly string[] {
  return ledger
    .regionsOf('province')
    .filter(isSurveyed)
    .map(({ id }) => id);
}

/** Messages that name some of the provinces. */
type Some = 'scope.provincesWithData' | 'scope.provincesComparable';

/**
 * What a sentence says of the provinces it speaks of. `regions` names them: 31 provinces, or 20 with data. `among` begins
 * what is said of them, and is empty where they are all there are.
 */
export function provinceWords(edition: Edition, count: number, some: Some = 'scope.provincesWithData') {
  const all = count >= surveyedProvinces(edition.record).length;
  const regions = edition.t(all ? 'scope.provinces' : some, { count });
  return { regions, among: all ? '' : edition.t('finding.among', { regions }) };
}

/** Regions that share a place; of many only some are named. */
export function tiedNames(edition: Edition, names: readonly string[]): string {
  if (names.length <= NAMED) return enumerate(edition, names, 'names');
  const regions = names.slice(0, NAMED).join(edition.t('name.separator'));
  return edition.t('finding.tied', { count: names.length, regions });
}
