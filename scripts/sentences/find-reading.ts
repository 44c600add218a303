import type { KnownNames } from './known-names.ts';
import { variantsOf } from './message-variants.ts';
import { readMessage, type Said } from './read-message.ts';
import type { Language } from './said-value.ts';
import { slotsOf } from './slots.ts';
import type { Check } from './told.ts';

/** A message that a sentence can be made from, with what fills it. */
export interface Reading {
  readonly key: string;
  readonly said: Said;
  /** Which words name the regions it speaks of; empty where none do. */
  readonly scope: string;
}

/** Finds the messages of a list from which a sentence can be made: one, where they differ as they should. */
export function makeReader(names: KnownNames, language: Language, messages: Readonly<Record<string, string>>) {
  const endsOf = slotsOf(names, language, messages);
  const variants = new Map(Object.entries(messages).map(([key, message]) => [key, variantsOf(message, messages)]));
  return (text: string, checks: Readonly<Record<string, Check>>): Reading[] =>
    Object.keys(checks).flatMap((key) =>
      (variants.get(key) ?? []).flatMap(({ message, scope }) =>
        readMessage(message, text, endsOf(key)).map((said) => ({ key, said, scope })),
      ),
    );
}
