/** One record of a table with where it starts. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Character offset of the record in the text. */
  readonly offset: number;
  /** Line of the record's first character, from 1. */
  readonly line: number;
}

/**
 * Records in the order of their file. Those of a small file are an array; those of a large one are read from its text
 * whenever they are gone through (`CsvRows`), because together they would take many times the room of the text.
 */
export interface Rows extends Iterable<CsvRow> {
  readonly length: number;
  at(index: number): CsvRow | undefined;
  slice(start: number): Rows;
  /** Asks for each row once, in order. */
  filter(keep: (row: CsvRow) => boolean): Rows;
  /** @param change what it makes of a row depends on that row alone, as it may be asked again */
  map(change: (row: CsvRow) => CsvRow): Rows;
}
