import type { ExploreChoice, FacetId } from './choice.ts';

/** The values chosen of all facets, with one more or one less. */
export function toggled({ chosen }: ExploreChoice, facet: FacetId, value: string): ExploreChoice['chosen'] {
  const values = chosen[facet] ?? [];
  const now = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...chosen, [facet]: now.length > 0 ? now : undefined };
}
