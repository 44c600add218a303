import { type ExploreChoice, everything, type FacetId, facetIds, sortIds } from './choice.ts';

/** What an address says, and what of it means nothing here. */
export interface ReadExploreChoice {
  readonly choice: ExploreChoice;
  /** Parts of the address that were ignored, as they stand in it. */
  readonly ignored: readonly string[];
}

/** The choice as a query: `region=510000,CN&from=2013&sort=-value`; nothing for everything. */
export function writeExploreChoice({ text, chosen, from, to, sort, count, page }: ExploreChoice): string {
  const parts = [
    ['text', text],
    ...facetIds.map((facet) => [facet, (chosen[facet] ?? []).map(encodeURIComponent).join(',')]),
    ['from', from ?? ''],
    ['to', to ?? ''],
    ['sort', sort === null ? '' : `${sort.descending ? '-' : ''}${sort.by}`],
    ['count', count ?? ''],
    ['page', page === 1 ? '' : page],
  ] as const;
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${name === 'text' ? encodeURIComponent(value) : value}`)
    .join('&');
}

/**
 * Reads a query; what it does not know is ignored and told.
 * @param isKnown whether a facet has a value
 */
export function readExploreChoice(
  search: string,
  isKnown: (facet: FacetId, value: string) => boolean,
): ReadExploreChoice {
  const ignored: string[] = [];
  const given = new Map([...new URLSearchParams(search)]);
  const drop = (name: string, value: string) => {
    ignored.push(`${name}=${value}`);
    return null;
  };
  const one = <T>(name: string, read: (value: string) => T | null): T | null => {
    const value = given.get(name) ?? '';
    return value === '' ? null : (read(value) ?? drop(name, value));
  };
  const valuesOf = (facet: FacetId) => {
    const values = (given.get(facet) ?? '').split(',').filter((value) => value !== '');
    return [...new Set(values.filter((value) => isKnown(facet, value) || drop(facet, value)))];
  };
  const chosen = facetIds.map((facet) => [facet, valuesOf(facet)] as const).filter(([, values]) => values.length > 0);
  const to = one('to', yearOf);
  const choice: ExploreChoice = {
    text: given.get('text') ?? '',
    chosen: Object.fromEntries(chosen),
    from: one('from', (value) => inOrder(yearOf(value), to)),
    to,
    sort: one('sort', sortOf),
    count: one('count', (value) => facetIds.find((facet) => facet === value) ?? null),
    page: one('page', (value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : null)) ?? everything.page,
  };
  const known: readonly string[] = [...facetIds, 'text', 'from', 'to', 'sort', 'count', 'page'];
  for (const [name, value] of given) if (!known.includes(name)) drop(name, value);
  return { choice, ignored };
}

function yearOf(value: string): number | null {
  return /^[12]\d{3}$/.test(value) ? Number(value) : null;
}

/** A first year after the last one means nothing. */
function inOrder(from: number | null, to: number | null): number | null {
  return from !== null && to !== null && from > to ? null : from;
}

function sortOf(value: string): ExploreChoice['sort'] {
  const by = sortIds.find((id) => id === value.replace(/^-/, ''));
  return by === undefined ? null : { by, descending: value.startsWith('-') };
}
