import { plainText } from '../search/plain-text.ts';
import type { FacetId } from './choice.ts';
import type { ExploreProps } from './explore-props.ts';

/** A value of a facet with the rows it has. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly path: string | undefined;
  readonly count: number;
}

/** Values of a facet: years from the latest, others by their rows; those without rows are left out unless they are chosen. */
export function facetValues(
  { explored, selected, choice, words }: ExploreProps,
  facet: FacetId,
  query = '',
): FacetValue[] {
  const chosen = choice.chosen[facet] ?? [];
  const wanted = plainText(query);
  return explored.facets[facet].values
    .map((value, code) => ({ value, count: selected.counts[facet][code] ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .map((entry) => ({ ...entry, ...words.named(facet, entry.value) }))
    .filter(({ value, name, terms = '' }) => wanted === '' || `${plainText(name)}|${terms}|${value}`.includes(wanted))
    .sort((a, b) => (facet === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count))
    .map(({ value, name, path, count }) => ({ value, name, path, count }));
}
