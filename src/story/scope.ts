import type { RegionGroup } from './region-group.ts';

/** What a placeholder speaks about: the document of a story, the groups of regions of a subject. */
export interface Scope {
  readonly source?: string;
  readonly groups?: Readonly<Record<string, RegionGroup>>;
}
