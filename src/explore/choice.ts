/** What rows can be chosen and counted by, with the column that holds it. */
export const facetColumns = {
  indicator: 'indicator',
  region: 'region',
  level: 'region_level',
  year: 'year',
  status: 'status',
  tier: 'tier',
  source: 'source',
} as const;

export type FacetId = keyof typeof facetColumns;

export const facetIds = Object.keys(facetColumns) as readonly FacetId[];

/** Columns of the list of rows that it can be sorted by. */
export const sortIds = ['indicator', 'region', 'period', 'value', 'source', 'tier'] as const;

export type SortId = (typeof sortIds)[number];

/** What a reader asks for. */
export interface ExploreChoice {
  /** Words that a row must all contain. */
  readonly text: string;
  /** Values of a facet of which a row must have one; a facet that is not named lets all pass. */
  readonly chosen: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  /** First and last year, both included. */
  readonly from: number | null;
  readonly to: number | null;
  readonly sort: { readonly by: SortId; readonly descending: boolean } | null;
  /** What the rows are counted by; `null` shows the rows themselves. */
  readonly count: FacetId | null;
  /** Page of the list, from 1. */
  readonly page: number;
}

/** Everything, as it stands in the file. */
export const everything: ExploreChoice = {
  text: '',
  chosen: {},
  from: null,
  to: null,
  sort: null,
  count: null,
  page: 1,
};
