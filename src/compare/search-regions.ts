import type { Region } from '../record/types.ts';
import { matchTerms } from '../search/match-terms.ts';
import { plainText } from '../search/plain-text.ts';
import type { Options } from './options.ts';

/**
 * Regions that answer to a text in any script, best first: whole names, beginnings, then anything inside.
 * @param taken regions that are chosen already and not offered again
 */
export function searchRegions(
  { record, terms }: Options,
  query: string,
  taken: readonly string[] = [],
  limit = 12,
): Region[] {
  const wanted = plainText(query);
  if (wanted === '') return [];
  return record.data.regions
    .filter(({ id }) => !taken.includes(id))
    .map((region, order) => ({ region, order, quality: matchTerms((terms.get(region.id) ?? '').split('|'), wanted) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order)
    .slice(0, limit)
    .map(({ region }) => region);
}
