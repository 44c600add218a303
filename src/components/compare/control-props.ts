import type { Choice } from '../../lib/compare/choice.ts';
import type { Speech } from './speech.ts';
import type { SpokenCatalog } from './spoken-catalog.ts';

/** What every control of the comparison needs. */
export interface ControlProps {
  readonly catalog: SpokenCatalog;
  readonly speech: Speech;
  readonly choice: Choice;
  readonly choose: (more: Partial<Choice>) => void;
}
