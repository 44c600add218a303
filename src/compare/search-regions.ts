import type { Region } from '../record/types.ts';
import type { Options } from './options.ts';

/** What of a text a search goes by: case, width, spaces and apostrophes do not matter. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’·.-]/g, '');
}

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
    .map((region, order) => ({ region, order, quality: qualityOf((terms.get(region.id) ?? '').split('|'), wanted) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order)
    .slice(0, limit)
    .map(({ region }) => region);
}

function qualityOf(terms: readonly string[], wanted: string): number {
  return Math.max(
    0,
    ...terms.map((term) => (term === wanted ? 3 : term.startsWith(wanted) ? 2 : term.includes(wanted) ? 1 : 0)),
  );
}
