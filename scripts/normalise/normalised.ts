import type { LeftOutValue } from '../../src/record/ledger.ts';
import type { CsvRow } from '../read/parse-csv.ts';
import type { Problem } from '../read/problem.ts';
import type { Draft } from './draft.ts';
import type { Held } from './held.ts';

/** Where the figures of a table went; `figures = published + withheld + unplaced`, faults stop the build. */
export interface CellCount {
  /** Printed figures in the columns that hold values, whatever became of them. */
  figures: number;
  published: number;
  /** Cells without a value. */
  missing: number;
  withheld: number;
  unplaced: number;
}

export interface Normalised {
  readonly drafts: Draft[];
  readonly problems: Problem[];
  readonly leftOut: LeftOutValue[];
  readonly tally: CellCount;
  readonly held: Held;
  /** Rows whose unknown label has been reported. */
  readonly reported: Set<CsvRow>;
  /** Rows whose blank period has been reported. */
  readonly undated: Set<CsvRow>;
}
