/** What was met in a table, whatever became of it; held against what its sidecar says it holds. */
export interface Held {
  /** Rows of data, of any width, over all blocks. */
  rows: number;
  /** Cells with a figure in the columns of values. */
  values: number;
  readonly regions: Set<string>;
  readonly periods: Set<string>;
  /** Facts of which a cell could not be read: they cannot be counted before it is mended. */
  readonly unsure: Set<'values' | 'regions' | 'periods'>;
}

/** Nothing met yet. */
export function nothingHeld(): Held {
  return { rows: 0, values: 0, regions: new Set(), periods: new Set(), unsure: new Set() };
}
