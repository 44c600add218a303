import type { CompareRegion } from './catalog.ts';

/** What of a text a search goes by: case, width, spaces and apostrophes do not matter. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’·.-]/g, '');
}

/** Regions that answer to a text in any script, best first: whole names, beginnings, then anything inside. */
export function searchRegions(regions: readonly CompareRegion[], query: string, limit = 12): CompareRegion[] {
  const wanted = plainText(query);
  if (wanted === '') return [];
  return regions
    .map((region, order) => ({ region, order, quality: qualityOf(region.terms.split('|'), wanted) }))
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
