import type { Ledger } from '../record.ts';
import { checkStory } from './check-story.ts';
import { readStory, type Story } from './story.ts';

/**
 * The stories from their files, oldest document first, those without a date last. Throws one error that lists every
 * fault of every file with its place, so that a sentence can never reach a page without the figures it names.
 */
export function readStories(
  ledger: Ledger,
  files: Readonly<Record<string, unknown>>,
  hasFigure: (id: string) => boolean,
): readonly Story[] {
  const problems: string[] = [];
  const stories = Object.entries(files).flatMap(([file, json]) => {
    const read = readStory(file.replace(/^.*\/|\.json$/g, ''), json);
    const found = read.story ? checkStory(ledger, read.story, hasFigure) : read.problems;
    problems.push(...found.map((problem) => `${file} ${problem}`));
    return read.story ?? [];
  });
  if (problems.length > 0) throw new Error(`stories name what the record does not hold:\n${problems.join('\n')}`);
  const date = ({ source }: Story) => ledger.source(source).published || '9999';
  return stories.sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : a.id < b.id ? -1 : 1));
}
