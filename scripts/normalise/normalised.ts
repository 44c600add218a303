import type { LeftOutValue, RecordData } from '../../src/record/ledger.ts';
import type { Problem } from '../read/problem.ts';
import type { Draft } from './draft.ts';
import type { Held } from './held.ts';

/** Where the figures of a table went, counted as the record tells it. */
export type CellCount = { -readonly [Kind in keyof RecordData['tables'][number]['tally']]: number };

/** What comes of a table, and where its drafts go. */
export interface Normalising {
  /** Is handed each draft when it is made. */
  readonly take: (draft: Draft) => void;
  readonly problems: Problem[];
  readonly leftOut: LeftOutValue[];
  readonly tally: CellCount;
  readonly held: Held;
  /** Lines of rows whose unknown label has been reported. */
  readonly reported: Set<number>;
  /** Lines of rows whose blank period has been reported. */
  readonly undated: Set<number>;
}

/** What came of a table. */
export interface Normalised extends Omit<Normalising, 'take'> {
  readonly drafts: Draft[];
}
