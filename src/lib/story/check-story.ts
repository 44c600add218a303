import type { Ledger } from '../record.ts';
import type { Text } from '../types.ts';
import { parseText, typedNumbers } from './placeholder.ts';
import { found, quotedOf, resolveText } from './resolve.ts';
import type { Story, StoryBlock, StoryRow } from './story.ts';
import { textsOf } from './texts.ts';
import { thenSince } from './then-since.ts';

/** Everything in a story that the record, the list of charts or the rule against typed numbers does not bear out. */
export function checkStory(ledger: Ledger, story: Story, hasFigure: (id: string) => boolean): readonly string[] {
  return [
    ...refusal('source', () => found(() => ledger.source(story.source))),
    ...[story.region, ...story.others].flatMap((id) => refusal('region', () => found(() => ledger.region(id)))),
    ...textsOf(story).flatMap(([place, text]) => checkText(ledger, story, place, text)),
    ...blocksOf(story).flatMap(([place, block]) => checkBlock(ledger, story, place, block, hasFigure)),
    ...story.since.rows.flatMap((row, index) => checkRow(ledger, story, `since.rows.${index}`, row)),
  ];
}

function checkText(ledger: Ledger, story: Story, place: string, text: Text): readonly string[] {
  return Object.entries(text).flatMap(([language, said]) => [
    ...refusal(`${place}.${language}`, () => resolveText(ledger, story, said)),
    ...refusal(`${place}.${language}`, () => refuseTyped(said)),
  ]);
}

function checkBlock(
  ledger: Ledger,
  story: Story,
  place: string,
  block: StoryBlock,
  hasFigure: (id: string) => boolean,
): readonly string[] {
  if ('quote' in block) return refusal(`${place}.quote`, () => quotedOf(ledger, story, block.quote));
  if ('figure' in block && !hasFigure(block.figure)) return [`${place}.figure: no chart "${block.figure}"`];
  return [];
}

function checkRow(ledger: Ledger, story: Story, place: string, row: StoryRow): readonly string[] {
  const bare = !row.stated && !row.about;
  return [
    ...refusal(place, () => thenSince(ledger, story, row)),
    ...(bare ? [`${place}: needs "stated", or "about" to say what it is about`] : []),
  ];
}

function refuseTyped(text: string): void {
  const typed = typedNumbers(parseText(text));
  if (typed.length > 0) throw new RangeError(`typed number ${typed.join(', ')}; name the figure instead`);
}

/** What a lookup objects to, with its place in the file; empty where all is well. */
function refusal(place: string, look: () => unknown): readonly string[] {
  try {
    look();
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [`${place}: ${error.message}`];
  }
}

function blocksOf(story: Story): readonly (readonly [string, StoryBlock])[] {
  return story.sections.flatMap(({ blocks }, section) =>
    blocks.map((block, index) => [`sections.${section}.blocks.${index}`, block] as const),
  );
}
