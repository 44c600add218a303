import type { LeftOutValue } from '../../src/record/ledger.ts';
import { editorNotes } from '../editor-notes.ts';
import { errorAt, type FilePlace, type Problem } from '../read/problem.ts';
import { placeInSidecar, type RawTable } from '../read/raw-table.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { CatalogRow } from '../read/read-rows.ts';

/** A text of ours that pages show, and where it stands. */
interface OwnText {
  readonly text: string;
  readonly place: () => FilePlace;
}

/** A table with what was left out of it. */
interface ReadTable {
  readonly table: RawTable;
  readonly leftOut: readonly LeftOutValue[];
}

/** Names and words of publishers stand as they wrote them. */
const THEIRS = /^(title|quote|document)/;

/** Notes to the next editor, such as “check before showing”, in texts that pages show: what is in doubt is withheld or said to be so. */
export function checkEditorNotes(files: CatalogFiles, tables: readonly ReadTable[]): Problem[] {
  const ofTables = tables.flatMap(textsOf);
  const written = new Set(ofTables.map(({ text }) => text));
  const { translations, ...catalogs } = files;
  const ofCatalogs = Object.values(catalogs).flatMap((rows) => [...rows].flatMap(textsIn));
  // A translation is ours, what it translates may be the words of a document.
  const ours = translations.filter(({ row }) => written.has(row.text)).flatMap(textsIn);
  const found = [...ofTables, ...ofCatalogs, ...ours].flatMap(({ text, place }) => {
    const [note] = Object.values(editorNotes)
      .flat()
      .flatMap((words) => words.exec(text)?.[0] ?? []);
    return note === undefined ? [] : [{ note, place: place() }];
  });
  return found.map(({ note, place }) => {
    const expected = 'a text for readers, as pages show it, and no note to the next editor';
    const advice = 'withhold what is in doubt, or say what is the matter with it as a fact';
    return errorAt(place, 'editor-note', note, expected, advice);
  });
}

function textsOf({ table, leftOut }: ReadTable): OwnText[] {
  const { notes, cells } = table.sidecar;
  const texts = [...notes, ...cells.flatMap(({ note }) => note ?? []), ...leftOut.map(({ reason }) => reason)];
  return [...new Set(texts)].map((text) => ({ text, place: () => placeInSidecar(table, text) }));
}

/** Texts of a row in the languages of the catalogs. */
function textsIn({ row, place }: CatalogRow<object>): OwnText[] {
  return Object.entries(row).flatMap(([heading, text]) =>
    /_(zh|en)$|^concept$/.test(heading) && !THEIRS.test(heading) && typeof text === 'string'
      ? [{ text, place: () => place(heading) }]
      : [],
  );
}
