import type { Ledger } from '../record/ledger.ts';
import { checkSections, checkTexts, refusal } from './check-sections.ts';
import type { StoryFile, StoryRow } from './story.ts';
import { thenSince } from './then-since.ts';

/** Everything in a story that the record, the list of charts or the rule against typed numbers does not bear out. */
export function checkStory(ledger: Ledger, story: StoryFile, hasFigure: (id: string) => boolean): readonly string[] {
  return [
    ...refusal('source', () => ledger.source(story.source)),
    ...[story.region, ...story.others].flatMap((id) => refusal('region', () => ledger.region(id))),
    ...checkTexts(ledger, story, story),
    ...checkSections(ledger, story, story.sections, hasFigure),
    ...story.since.rows.flatMap((row, index) => checkRow(ledger, story, `since.rows.${index}`, row)),
  ];
}

function checkRow(ledger: Ledger, story: StoryFile, place: string, row: StoryRow): readonly string[] {
  const bare = !row.stated && !row.about;
  return [
    ...refusal(place, () => thenSince(ledger, story, row)),
    ...(bare ? [`${place}: needs "stated", or "about" to say what it is about`] : []),
  ];
}
