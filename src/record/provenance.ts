import type { Observation } from './types.ts';

/** What names a source. */
export interface Provenance {
  readonly title: string;
  /** Ids of its publishers. */
  readonly publishers: readonly string[];
  readonly published: string;
  readonly copy: string;
  readonly read: string;
}

export type ProvenanceGap = 'title' | 'publisher' | 'date';

/** Copies without a day of publication of their own: repositories and databases change, so the day of reading dates them. */
const LIVING: readonly string[] = ['repository', 'export'];

/** What is not known of where a source comes from: its title, who published it, when. */
export function provenanceGaps({ title, publishers, published, copy, read }: Provenance): ProvenanceGap[] {
  const isDated = published !== '' || (LIVING.includes(copy) && read !== '');
  return [
    ...(title === '' ? (['title'] as const) : []),
    ...(publishers.length === 0 ? (['publisher'] as const) : []),
    ...(isDated ? [] : (['date'] as const)),
  ];
}

/** Whether nobody can tell where a source comes from: it ranks below every other and grounds no finding. */
export function isProvenanceUnknown(source: Provenance): boolean {
  return provenanceGaps(source).length > 0;
}

/** The sources of which nobody can tell where they come from. */
export function unknownSources(sources: readonly (Provenance & { readonly id: string })[]): ReadonlySet<string> {
  return new Set(sources.filter(isProvenanceUnknown).map(({ id }) => id));
}

/** Whether a value rests on such sources: a published one on nothing else, a derived one on any. */
export function restsOnUnknown(
  { status, sources }: Pick<Observation, 'status' | 'sources'>,
  unknown: ReadonlySet<string>,
): boolean {
  const isUnknown = (id: string) => unknown.has(id);
  return status === 'derived' ? sources.some(isUnknown) : sources.length > 0 && sources.every(isUnknown);
}
