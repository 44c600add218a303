import type { ExploreChoice } from './choice.ts';
import type { RowWords } from './explore-record.ts';
import type { ExploredTable } from './explored-table.ts';
import type { SelectedRows } from './select-rows.ts';

/** What every part of the explorer is handed. */
export interface ExploreProps {
  readonly words: RowWords;
  readonly explored: ExploredTable;
  readonly selected: SelectedRows;
  readonly choice: ExploreChoice;
  readonly choose: (more: Partial<ExploreChoice>) => void;
}
