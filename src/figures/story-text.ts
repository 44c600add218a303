import type { Words } from '../i18n/words.ts';
import type { Ledger, ScoredTarget } from '../lib/record.ts';
import { type Resolved, resolveText, type Scope } from '../lib/story/resolve.ts';
import type { Text } from '../lib/types.ts';
import { shortName } from './labels.ts';

/** A sentence of a story in the locale of the words, with everything it names looked up. */
export function storyParts(ledger: Ledger, words: Words, story: Scope, text: Text): readonly (string | Resolved)[] {
  return resolveText(ledger, story, words.text(text));
}

/** What a resolved placeholder reads as. */
export function partText(ledger: Ledger, words: Words, part: string | Resolved): string {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'number':
      return part.unit ? words.figure(part.observation, part.decimals) : words.cell(part.observation, part.decimals);
    case 'goal':
      return words.amount(part.target.value ?? 0, ledger.unit(part.target.unit ?? ''));
    case 'target':
      return aimName(ledger, words, part.target);
    case 'region':
      return shortName(ledger, words, part.region.id);
    case 'count':
      return String(part.count);
  }
}

/** An aim without the name of its region in front: the sentence around it says whose aim it is. */
function aimName(ledger: Ledger, words: Words, target: ScoredTarget): string {
  const name = words.text(target.name);
  const before = new RegExp(`^${shortName(ledger, words, target.region)}[：:]\\s*`);
  return name.replace(before, '');
}

/** A sentence as plain text, for headings and descriptions. */
export function plainText(ledger: Ledger, words: Words, story: Scope, text: Text): string {
  return storyParts(ledger, words, story, text)
    .map((part) => partText(ledger, words, part))
    .join('');
}
