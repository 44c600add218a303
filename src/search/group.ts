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

/**
 * Groups as they are listed. A query that is the name of places is answered by these first; pages of regions that only
 * mention its words, often by the hundred, come after everything else.
 * @param places regions that are called so
 * @param groups what the index found, the group of the best result first
 */
export function orderGroups(places: Group['results'], groups: readonly Group[]): Group[] {
  const isRegions = ({ kind }: Group) => kind === 'region';
  const others = groups.filter((group) => !isRegions(group));
  return places.length > 0
    ? [{ kind: 'region', results: places }, ...others]
    : [...others, ...groups.filter(isRegions)];
}
