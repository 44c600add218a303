import type { Ledger } from '../record/ledger.ts';
import type { Observation } from '../record/types.ts';
import { resolveText } from './resolve.ts';
import type { Scope } from './scope.ts';
import type { Story } from './story.ts';
import { textsOf } from './texts.ts';
import { thenSince } from './then-since.ts';

/** Every observation in the sentences of a story or subject, or in other texts: the key of marks comes from them. */
export function valuesIn(ledger: Ledger, named: Scope, texts: object = named): readonly Observation[] {
  return textsOf(texts).flatMap(([, text]) =>
    resolveText(ledger, named, text.zh).flatMap((part) =>
      typeof part !== 'string' && part.kind === 'number' ? [part.observation] : [],
    ),
  );
}

/** Every observation that a story shows, in its sentences and beside each other. */
export function valuesNamed(ledger: Ledger, story: Story): readonly Observation[] {
  const beside = story.since.rows.flatMap((row) => {
    const { stated, later, also } = thenSince(ledger, story, row);
    return [stated, later, ...also].filter((observation) => observation !== null);
  });
  return [...valuesIn(ledger, story), ...beside];
}
