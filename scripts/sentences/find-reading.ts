import type { KnownNames } from './known-names.ts';
import { readMessage, type Said } from './read-message.ts';
import type { Language } from './said-value.ts';
import { slotsOf } from './slots.ts';
import type { Check } from './told.ts';

/** A message that a sentence can be made from, with what fills it. */
export interface Reading {
  readonly key: string;
  readonly said: Said;
}

/** Finds the messages of a list from which a sentence can be made: one, where they differ as they should. */
export function makeReader(names: KnownNames, language: Language, messages: Readonly<Record<string, string>>) {
  const endsOf = slotsOf(names, language);
  return (text: string, checks: Readonly<Record<string, Check>>): Reading[] =>
    Object.keys(checks).flatMap((key) =>
      readMessage(messages[key] ?? '', text, endsOf(key)).map((said) => ({ key, said })),
    );
}
