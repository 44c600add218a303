import { localeById } from '../edition/locales.ts';
import { makeWords, type Words } from '../edition/words.ts';
import { originPath } from '../record/anchor.ts';
import type { Observation } from '../record/types.ts';
import type { FacetId } from './choice.ts';
import type { Cell } from './explored-table.ts';
import type { makeExploreRecord, SentName } from './make-record.ts';

/** What the browser is sent to speak of the rows in one locale. */
export type ExploreRecord = ReturnType<typeof makeExploreRecord>;

/** How rows are told on the page. */
export interface RowWords extends Words {
  /** What a value of a facet is called, found by and led to. */
  readonly named: (facet: FacetId, value: string) => SentName;
  /** Names of the codes of a row that are not the usual ones of their dimension. */
  readonly codeNames: (row: Row) => readonly string[];
  readonly shownValue: (row: Row) => string;
  /** Where the row is told with its origin. */
  readonly origin: (row: Row) => string;
}

/** A row by the names of its columns. */
export type Row = (column: string) => Cell;

/** The words of the locale that was sent. */
export function rowWordsOf(sent: ExploreRecord): RowWords {
  const words = makeWords({
    locale: localeById(sent.locale),
    messages: sent.messages,
    fallback: {},
    han: (text) => text,
    units: sent.units,
  });
  const names: Readonly<Record<FacetId, Readonly<Record<string, SentName>>>> = sent.names;
  const dimensions = new Map(sent.dimensions.map((dimension) => [dimension.id, dimension]));
  const codesOf = (row: Row) =>
    (sent.dimensionsOf[String(row('indicator'))] ?? []).map(
      (id) => [id, String(row(dimensions.get(id)?.column ?? '') ?? '')] as const,
    );
  return {
    ...words,
    named: (facet, value) => names[facet][value] ?? { name: value === '' ? words.t('explore.none') : value },
    codeNames: (row) =>
      codesOf(row).flatMap(([id, code]) => {
        const dimension = dimensions.get(id);
        return !dimension || code === dimension.usual ? [] : [dimension.codes[code] ?? code];
      }),
    shownValue: (row) =>
      words.valueInUnit({
        value: row('value') as number | null,
        low: row('low') as number | null,
        high: row('high') as number | null,
        unit: String(row('unit')),
        qualifier: row('qualifier') as Observation['qualifier'],
        status: row('status') as Observation['status'],
      }),
    origin: (row) =>
      words.path(
        originPath(
          {
            indicator: String(row('indicator')),
            region: String(row('region')),
            period: String(row('period')),
            dimensions: Object.fromEntries(codesOf(row)),
            status: row('status') as Observation['status'],
            source: String(row('source')),
          },
          sent.parted || undefined,
        ),
      ),
  };
}
