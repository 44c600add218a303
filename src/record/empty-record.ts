import type { RecordData } from './ledger.ts';

/** A record without anything in it, to be filled with what is at hand. */
export const emptyRecord: Omit<RecordData, 'release'> = {
  regions: [],
  emptyRegions: [],
  divisionCounts: [],
  indicators: [],
  dimensions: [],
  units: [],
  sources: [],
  licences: [],
  translations: [],
  datasets: [],
  targets: [],
  statements: [],
  observations: [],
  tables: [],
  claims: [],
  comparisons: [],
  lists: [],
  conflicts: [],
  searches: [],
  terms: [],
  leftOut: [],
  releases: [],
  figures: [],
};
