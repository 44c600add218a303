import type { CatalogRow } from '../read/read-rows.ts';

/** Reports what is wrong with a cell of a catalog. */
export type Report = (
  row: CatalogRow<unknown>,
  heading: string,
  check: string,
  value: string,
  expected: string,
  advice: string,
) => void;
