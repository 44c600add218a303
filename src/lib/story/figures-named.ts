import type { Ledger } from '../record.ts';
import type { Observation } from '../types.ts';
import { resolveText } from './resolve.ts';
import type { Story } from './story.ts';
import { textsOf } from './texts.ts';
import { thenSince } from './then-since.ts';

/** Every observation that a story shows, in its sentences and beside each other: the key of marks comes from them. */
export function figuresNamed(ledger: Ledger, story: Story): readonly Observation[] {
  const told = textsOf(story).flatMap(([, text]) =>
    resolveText(ledger, story, text.zh).flatMap((part) =>
      typeof part !== 'string' && part.kind === 'number' ? [part.observation] : [],
    ),
  );
  const beside = story.since.rows.flatMap((row) => {
    const { stated, later, also } = thenSince(ledger, story, row);
    return [stated, later, ...also].filter((observation) => observation !== null);
  });
  return [...told, ...beside];
}
