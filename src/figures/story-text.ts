import type { Edition } from '../edition/edition.ts';
import { formatNumber } from '../record/format.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import type { Text } from '../record/types.ts';
import { type Resolved, resolveText } from '../story/resolve.ts';
import type { Scope } from '../story/scope.ts';
import { numberIn } from '../story/target-result.ts';
import { outcomeText, paceText, sizeText } from './target-words.ts';

/** A sentence of a story or subject in the locale of the words, with everything it names looked up. */
export function storyParts(edition: Edition, scope: Scope, text: Text): readonly (string | Resolved)[] {
  return resolveText(edition.record, scope, edition.text(text));
}

/** What a resolved placeholder reads as. */
export function partText(edition: Edition, part: string | Resolved): string {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'number':
      return part.unit ? edition.value(part.observation, part.decimals) : edition.cell(part.observation, part.decimals);
    case 'goal':
      return edition.amount(part.target.value ?? 0, edition.record.unit(part.target.unit ?? ''));
    case 'target':
      return part.bare ? edition.text(part.target.name) : targetName(edition, part.target);
    case 'result':
      return resultText(edition, part);
    case 'region':
      return edition.regionName(part.region.id);
    case 'regions':
      return edition.list(part.regions.map(({ shortName }) => edition.text(shortName)));
    case 'targets':
      return String(part.count);
    case 'code':
      return edition.text(part.name);
    case 'amount':
      return edition.amount(part.value, part.unit, part.decimals);
    case 'link':
      return part.words;
  }
}

/** A part of the result of a target: yearly change of a share in percentage points, all else as its own page has it. */
function resultText(edition: Edition, { part, target }: Extract<Resolved, { readonly kind: 'result' }>): string {
  const number = numberIn(target, part) ?? 0;
  switch (part) {
    case 'outcome':
      return outcomeText(edition, target);
    case 'gap':
      return sizeText(edition, target);
    case 'way':
      return `${formatNumber(number, 1)}%`;
    case 'pace':
      return paceText(edition, target, number);
  }
}

/** A target without the name of its region in front: the sentence around it says whose target it is. */
function targetName(edition: Edition, target: ScoredTarget): string {
  const { shortName } = edition.record.region(target.region);
  const bare = Object.entries(target.name).map(([language, name]) => [
    language,
    name.replace(new RegExp(`^${RegExp.escape(shortName[language as keyof Text] ?? '')}[：:]\\s*`), ''),
  ]);
  return edition.text(Object.fromEntries(bare));
}

/** A sentence as plain text, for headings and descriptions. */
export function plainText(edition: Edition, scope: Scope, text: Text): string {
  return storyParts(edition, scope, text)
    .map((part) => partText(edition, part))
    .join('');
}
