import type { GetStaticPaths } from 'astro';
import { allWords } from '../edition/all-words.ts';
import { type Edition, makeEdition } from '../edition/edition.ts';
import { type Locale, type LocaleId, localeOf, locales } from '../edition/locales.ts';
import { Ledger, type RecordData } from '../lib/record.ts';

/** The one place where pages take in the machine-written JSON. */
const files = import.meta.glob<unknown>('../data/*.json', { eager: true, import: 'default' });
const read = <T>(name: string): T => files[`../data/${name}.json`] as T;

export const ledger = new Ledger({
  release: read('release'),
  regions: read('regions'),
  indicators: read('indicators'),
  dimensions: read('dimensions'),
  units: read('units'),
  sources: read('sources'),
  datasets: read('datasets'),
  targets: read('targets'),
  observations: read('observations'),
  tables: read('tables'),
  claims: read('claims'),
  comparisons: read('comparisons'),
  conflicts: read('conflicts'),
  leftOut: read('left-out'),
  changes: read('changes'),
  figures: read('figures'),
} satisfies RecordData);

const words = allWords(read('glossary'), ledger.data.units);
const editions = Object.fromEntries(locales.map(({ id }) => [id, makeEdition(ledger, words[id])])) as Record<
  LocaleId,
  Edition
>;

/** The edition of the locale in an address. */
export function editionFor(prefix: string | undefined): Edition {
  return editions[localeOf(prefix).id];
}

/** The edition of a locale, for files that have no address of their own locale. */
export function editionOf(locale: Locale): Edition {
  return editions[locale.id];
}

/** Static paths of a page in every locale; the default locale has no prefix. */
export const inEachLocale = (() =>
  locales.map(({ prefix }) => ({ params: { locale: prefix || undefined } }))) satisfies GetStaticPaths;

/** Static paths of one page per entry in every locale. */
export function eachInEachLocale<T>(name: string, entries: readonly (readonly [string, T])[]) {
  return locales.flatMap(({ prefix }) =>
    entries.map(([id, entry]) => ({ params: { locale: prefix || undefined, [name]: id }, props: { entry } })),
  );
}
