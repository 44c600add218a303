import type { LeftOutValue } from '../../src/record/ledger.ts';
import { textLanguage } from '../../src/record/text-language.ts';
import type { Draft } from '../normalise/draft.ts';
import { errorAt, type FilePlace, type Problem } from '../read/problem.ts';
import { placeInSidecar, type RawTable } from '../read/raw-table.ts';
import type { CatalogFiles, RowOf } from '../read/read-catalog.ts';
import { numbersTold } from './numbers-told.ts';

/** Languages of the catalogs. */
const LANGUAGES = ['zh', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const NAMES: Readonly<Record<Language, string>> = { zh: 'Chinese', en: 'English' };

/** A text that pages show as it was written, its language, and where it stands. */
interface ShownText {
  readonly text: string;
  readonly language: string | undefined;
  readonly place: () => FilePlace;
}

/** A table with what was left out of it. */
interface ReadTable {
  readonly table: RawTable;
  readonly leftOut: readonly LeftOutValue[];
}

/** Every text in one language has our translation into the others; each is of use, and tells the same numbers. */
export function checkTranslations(
  files: CatalogFiles,
  drafts: readonly Draft[],
  tables: readonly ReadTable[],
): Problem[] {
  const texts = shownTexts(files, drafts, tables);
  const shown = new Map(texts.map((entry) => [entry.text, entry]));
  const known = new Set(files.translations.map(({ row }) => row.text));
  const missing = [...shown.values()]
    .filter(({ text, language }) => !known.has(text) && wanted(language).length > 0)
    .map(({ text, language, place }) =>
      errorAt(
        place(),
        'missing-translation',
        text,
        `a row of translations.csv with this text in ${wanted(language)
          .map((one) => NAMES[one])
          .join(' and ')}`,
        'add the row; the text stands there byte for byte',
      ),
    );
  const seen = new Set<string>();
  const wrong = files.translations.flatMap(({ row, place }) => {
    const problems = faultsOf(row, shown.get(row.text), seen.has(row.text)).map(([heading, check, expected, advice]) =>
      errorAt(place(heading), check, row[heading], expected, advice),
    );
    seen.add(row.text);
    return problems;
  });
  return [...missing, ...wrong];
}

type Fault = readonly [heading: keyof RowOf<'translations'>, check: string, expected: string, advice: string];

function faultsOf(row: RowOf<'translations'>, shown: ShownText | undefined, isRepeated: boolean): Fault[] {
  if (isRepeated) return [['text', 'duplicate-id', 'each text once', 'take out one of the rows']];
  if (!shown)
    return [['text', 'unused-translation', 'a text that a table or a catalog has', 'correct it or take out the row']];
  return LANGUAGES.flatMap((language): Fault[] => {
    const heading = `translation_${language}` as const;
    const isWanted = wanted(shown.language).includes(language);
    if (isWanted !== (row[heading] !== ''))
      return isWanted
        ? [[heading, 'missing-translation', `the text in ${NAMES[language]}`, 'translate it']]
        : [[heading, 'unused-translation', `nothing: the text is in ${NAMES[language]}`, 'empty the cell']];
    if (!isWanted || !countsAlike(shown.language) || sameNumbers(row.text, row[heading])) return [];
    const numbers = [...numbersTold(row.text)].join(', ');
    return [[heading, 'other-numbers', `the numbers of the text: ${numbers}`, 'correct the translation']];
  });
}

/** Other languages write numbers in other ways: 1 641, 775,5. */
function countsAlike(language: string | undefined): boolean {
  return LANGUAGES.some((one) => one === language?.split('-')[0]);
}

function sameNumbers(one: string, other: string): boolean {
  return numbersTold(one).symmetricDifference(numbersTold(other)).size === 0;
}

/** Languages a text is not in; none where it has no letters. */
function wanted(language: string | undefined): Language[] {
  if (language === undefined) return [];
  return LANGUAGES.filter((one) => one !== language.split('-')[0]);
}

function shownTexts(files: CatalogFiles, drafts: readonly Draft[], tables: readonly ReadTable[]): ShownText[] {
  const languages = new Map(files.sources.map(({ row }) => [row.id, row.language]));
  const shown = (text: string, source: string, place: () => FilePlace): ShownText[] =>
    text === '' ? [] : [{ text, language: languageOf(text, languages.get(source) ?? 'en'), place }];
  const ofRows = [...files.targets, ...files.claims, ...files.statements, ...files.terms].flatMap(({ row, place }) =>
    shown(row.quote, row.source, () => place('quote')),
  );
  return [
    ...drafts.flatMap(({ quote, source, place }) => shown(quote ?? '', source, place)),
    ...ofRows,
    ...files.targets.flatMap(({ row, place }) => shown(row.document, 'zh', () => place('document'))),
    ...files.sources.flatMap(({ row, place }) => shown(row.concept, '', () => place('concept'))),
    ...tables.flatMap(({ table, leftOut }) =>
      [table.sidecar.title, ...table.sidecar.notes, ...leftOut.map(({ reason }) => reason)].flatMap((text) =>
        shown(text, '', () => placeInSidecar(table, text)),
      ),
    ),
  ];
}

function languageOf(text: string, source: string): string | undefined {
  return /\p{Letter}/u.test(text) ? textLanguage(text, source) : undefined;
}
