import type { Edition } from '../edition/edition.ts';
import type { ComparisonChoice } from '../record/comparison/choice.ts';
import type { CompareRecord } from './compare-record.ts';
import type { Options } from './options.ts';

/** What every control of the comparison needs. */
export interface ControlProps {
  readonly sent: CompareRecord;
  readonly options: Options;
  readonly edition: Edition;
  readonly choice: ComparisonChoice;
  readonly choose: (more: Partial<ComparisonChoice>) => void;
}
