import type { UnitText } from '../../edition/value-text.ts';
import type { MessageKey } from '../../edition/words.ts';
import type { CompareCatalog, CompareIndicator } from '../../lib/compare/catalog.ts';

/** An indicator with the words for its numbers. */
export interface SpokenIndicator extends CompareIndicator {
  readonly unitText: UnitText;
  /** Unit of a difference: percentage points for percentages. */
  readonly gapText: UnitText;
}

/** What can be chosen, and the words to speak of it in one locale; the page loads it as one file. */
export interface SpokenCatalog extends CompareCatalog {
  readonly locale: string;
  /** Front of all addresses in this locale. */
  readonly prefix: string;
  readonly indicators: readonly SpokenIndicator[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>;
}
