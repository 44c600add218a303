import { errorAt, type Problem } from '../read/problem.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';
import type { CatalogRow } from '../read/read-rows.ts';
import { storyPages, subjectPages } from '../read/subject-pages.ts';
import { idsOf, knownNames, unknownNames } from './unknown-names.ts';

type TermRow = CatalogRow<RowOf<'terms'>>;

const EXPECTED =
  '/methods/, /regions/, /targets/, the page of a subject, of a story, of an indicator or of a target of the catalogs';

/** Every term says where its definition is from, what it names is there, and each writing and each mark leads to one term. */
export function checkTerms({ terms, indicators, targets }: CatalogFiles): Problem[] {
  const pages = [
    ...['/methods/', '/regions/', '/targets/', ...subjectPages(), ...storyPages()],
    ...idsOf(indicators).map((id) => `/indicators/${id}/`),
    ...idsOf(targets).map((id) => `/targets/${id}/`),
  ];
  const entry = knownNames('unknown-page', EXPECTED, pages);
  return [
    ...unknownNames(terms, 'page', ({ page }) => page.replace(/#.*$/, ''), entry),
    ...terms.flatMap(groundsOf),
    ...shared(terms, 'also_zh', ({ name_zh, also_zh }) => [name_zh, ...also_zh]),
    ...shared(terms, 'also_en', ({ name_en, also_en }) => [name_en, ...also_en].map((one) => one.toLowerCase())),
    ...shared(terms, 'mark', ({ mark }) => (mark === '' ? [] : [mark])),
  ];
}

function groundsOf({ row: { source, locator, quote, page }, place }: TermRow): Problem[] {
  const isQuoted = quote !== '' || locator !== '';
  if (source === '' && isQuoted)
    return [errorAt(place('source'), 'no-grounds', '', 'the source of the quote', 'name the source')];
  if (source === '' && page === '')
    return [errorAt(place('source'), 'no-grounds', '', 'a source, or a page of the site', 'name one of them')];
  if (source !== '' && !isQuoted)
    return [errorAt(place('quote'), 'no-grounds', '', 'the words of the source, or a locator', 'quote it')];
  return [];
}

/** What leads to two terms. */
function shared(
  terms: readonly TermRow[],
  heading: 'also_zh' | 'also_en' | 'mark',
  wordsOf: (row: RowOf<'terms'>) => readonly string[],
): Problem[] {
  const first = new Map<string, string>();
  return terms.flatMap(({ row, place }) =>
    wordsOf(row).flatMap((word) => {
      const taken = first.get(word);
      first.set(word, taken ?? row.id);
      if (taken === undefined) return [];
      return [
        errorAt(place(heading), 'ambiguous-term', word, `a word of one term; it is one of ${taken}`, 'keep it once'),
      ];
    }),
  );
}
