import type { Ledger } from './ledger.ts';
import type { Region } from './types.ts';

/** So many can stand in one list. */
const MOST = 1_500;

/**
 * Prefectures and counties, as the list of regions shows them. Where they are too many for one page, counties are left to the
 * pages of the prefectures they lie in, and only those that lie in none are listed.
 */
export function belowProvinces(ledger: Ledger, most = MOST): readonly Region[] {
  const [prefectures, counties] = [ledger.regionsOf('prefecture'), ledger.regionsOf('county')];
  const listed =
    prefectures.length + counties.length <= most
      ? counties
      : counties.filter(({ parent }) => parent === null || ledger.region(parent).level !== 'prefecture');
  return [...prefectures, ...listed];
}
