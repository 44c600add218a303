import type { LeftOutValue, RecordData } from '../../src/record/ledger.ts';
import type { CsvRow } from '../read/parse-csv.ts';
import type { Problem } from '../read/problem.ts';
import type { Draft } from './draft.ts';
import type { Held } from './held.ts';

/** Where the figures of a table went, counted as the record tells it. */
export type CellCount = { -readonly [Kind in keyof RecordData['tables'][number]['tally']]: number };

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
