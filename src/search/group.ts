import type { ExcerptPart } from './excerpt.ts';
import type { PageKind } from './page-marks.ts';

/** A page as it stands in the list of results. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** What the page says about the query. */
  readonly parts: readonly ExcerptPart[];
}

/** Results of one kind, best first; each is read when it is listed. */
export interface Group {
  readonly kind: PageKind;
  readonly results: readonly (() => Promise<FoundPage>)[];
}

/** Pages that mention a word by the hundred: they come after those that are about it. */
const MENTIONING: readonly PageKind[] = ['source', 'region'];

/**
 * Groups as they are listed. A query that is the name of places is answered by these first, in the stead of all regions
 * that mention it.
 * @param places regions that are called so
 * @param groups what the index found, the group of the best result first
 */
export function orderGroups(places: Group['results'], groups: readonly Group[]): Group[] {
  const others = groups.filter(({ kind }) => !MENTIONING.includes(kind));
  const last = MENTIONING.flatMap((kind) => groups.filter((group) => group.kind === kind));
  if (places.length === 0) return [...others, ...last];
  return [{ kind: 'region', results: places }, ...others, ...last.filter(({ kind }) => kind !== 'region')];
}
