import type { Edition } from '../../edition/edition.ts';
import type { Choice } from '../../lib/compare/choice.ts';
import type { Options } from '../../lib/compare/options.ts';
import type { CompareRecord } from './compare-record.ts';

/** What every control of the comparison needs. */
export interface ControlProps {
  readonly sent: CompareRecord;
  readonly options: Options;
  readonly edition: Edition;
  readonly choice: Choice;
  readonly choose: (more: Partial<Choice>) => void;
}
