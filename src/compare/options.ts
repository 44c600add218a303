import type { Ledger } from '../record/ledger.ts';

/** What can be chosen: the regions and indicators of a record, what regions are found by, and ready-made groups. */
export interface Options {
  readonly record: Ledger;
  /** Everything a region can be searched by, lower case, separated by `|`, by its id. */
  readonly terms: ReadonlyMap<string, string>;
  /** Ids of what is compared before anything is chosen: the indicator, and the region with its neighbours. */
  readonly defaults: { readonly indicator: string; readonly region: string };
  /** The ten provinces with the lowest figure of that indicator, lowest first, and the year it was compared in. */
  readonly poorest: { readonly regions: readonly string[]; readonly year: string };
}
