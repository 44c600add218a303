import { LONGEST_CELL } from '../../src/downloads/xlsx.ts';
import type { Draft } from '../normalise/draft.ts';
import { errorAt, type FilePlace, type Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { CatalogRow } from '../read/read-rows.ts';

/** Longer than any word, and than what pages can break. */
const LONG_WORD = /[\p{Script=Latin}\p{N}_]{81,}/u;

/** Texts that no cell of a workbook holds, in which they are published too; and words of ours that no line of a page holds. */
export function checkLongTexts(files: CatalogFiles, drafts: readonly Draft[]): Problem[] {
  const ofRow = ({ row, place }: CatalogRow<object>) =>
    Object.entries(row).flatMap(([heading, text]) => {
      if (typeof text !== 'string') return [];
      return [...tooLong(text, () => place(heading)), ...longWord(text, () => place(heading))];
    });
  const ofDraft = ({ quote, note, periodNote, locator, printed, place }: Draft) =>
    [quote, note, periodNote, locator, printed].flatMap((text) => tooLong(text ?? '', place));
  return [...Object.values(files).flatMap((rows) => rows.flatMap(ofRow)), ...drafts.flatMap(ofDraft)];
}

function tooLong(text: string, place: () => FilePlace): Problem[] {
  if (text.length <= LONGEST_CELL) return [];
  const expected = `a text of no more than ${LONGEST_CELL} characters, which is what a cell of a workbook holds`;
  return [errorAt(place(), 'long-text', text, expected, 'cut it, or put it into several rows')];
}

function longWord(text: string, place: () => FilePlace): Problem[] {
  const [word] = LONG_WORD.exec(text) ?? [];
  if (word === undefined) return [];
  return [errorAt(place(), 'long-text', word, 'words of no more than 80 letters', 'put spaces between the words')];
}
