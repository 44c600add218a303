import type { Ledger } from '../record.ts';
import type { Text } from '../types.ts';
import { parseText, typedNumbers } from './placeholder.ts';
import { found, quotedOf, resolveText } from './resolve.ts';
import type { Story, StoryBlock } from './story.ts';
import { textsOf } from './texts.ts';
import { thenSince } from './then-since.ts';

/** Everything in a story that the record, the list of charts or the rule against typed numbers does not bear out. */
export function checkStory(ledger: Ledger, story: Story, hasFigure: (id: string) => boolean): readonly string[] {
  const problems: string[] = [];
  const attempt = (place: string, act: () => void) => {
    try {
      act();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(`${place}: ${error.message}`);
    }
  };
  const check = (place: string, text: Text) => {
    for (const language of ['zh', 'en'] as const) {
      attempt(`${place}.${language}`, () => void resolveText(ledger, story, text[language]));
      attempt(`${place}.${language}`, () => refuseTyped(text[language]));
    }
  };
  const checkBlock = (place: string, block: StoryBlock) => {
    if ('quote' in block) attempt(`${place}.quote`, () => void quotedOf(ledger, story, block.quote));
    if ('figure' in block && !hasFigure(block.figure)) problems.push(`${place}.figure: no chart "${block.figure}"`);
  };
  for (const [place, text] of textsOf(story)) check(place, text);
  for (const [place, block] of blocksOf(story)) checkBlock(place, block);
  for (const [index, row] of story.since.rows.entries()) {
    attempt(`since.rows.${index}`, () => void thenSince(ledger, story, row));
    if (!row.stated && !row.about)
      problems.push(`since.rows.${index}: needs "stated", or "about" to say what it is about`);
  }
  attempt('source', () => void found(() => ledger.source(story.source)));
  for (const region of [story.region, ...story.others])
    attempt('region', () => void found(() => ledger.region(region)));
  return problems;
}

function refuseTyped(text: string): void {
  const typed = typedNumbers(parseText(text));
  if (typed.length > 0) throw new RangeError(`typed number ${typed.join(', ')}; name the figure instead`);
}

function blocksOf(story: Story): readonly (readonly [string, StoryBlock])[] {
  return story.sections.flatMap(({ blocks }, section) =>
    blocks.map((block, index) => [`sections.${section}.blocks.${index}`, block] as const),
  );
}
