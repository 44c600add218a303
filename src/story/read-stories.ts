import { ascending } from 'd3';
import type { Ledger } from '../record/ledger.ts';
import { checkStory } from './check-story.ts';
import { readFiles } from './read-files.ts';
import { type Story, storySchema } from './story.ts';

/** The stories from their files, oldest document first, those without a date last. */
export function readStories(
  ledger: Ledger,
  files: Readonly<Record<string, unknown>>,
  hasFigure: (id: string) => boolean,
): readonly Story[] {
  const date = ({ source }: Story) => ledger.source(source).published || '9999';
  return readFiles(files, storySchema, (story) => checkStory(ledger, story, hasFigure)).toSorted(
    (a, b) => ascending(date(a), date(b)) || ascending(a.id, b.id),
  );
}
