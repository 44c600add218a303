import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GetStaticPaths } from 'astro';
// Written with the rest, so that `npm run dev` sees when the data are new.
import '../data/release.json';
import { allWords } from '../edition/all-words.ts';
import { type Edition, makeEdition } from '../edition/edition.ts';
import { FALLBACK, type Locale, localeOf, locales } from '../edition/locales.ts';
import { pagePath } from '../record/in-pages.ts';
import { Ledger } from '../record/ledger.ts';
import { readGlossary, readRecord } from '../record/read-record.ts';
import type { Indicator, Observation } from '../record/types.ts';

/**
 * The one place where pages take in the machine-written JSON. It is read, not imported: as modules, a record of thousands of
 * counties would be held several times over by the bundler.
 */
const read = (name: string): unknown => JSON.parse(readFileSync(join('src', 'data', `${name}.json`), 'utf8'));

export const ledger = new Ledger(readRecord(read));

const words = allWords(readGlossary(read), ledger.data.units);
const editions = new Map<string, Edition>(locales.map(({ id }) => [id, makeEdition(ledger, words[id])]));

/** The edition of the locale in an address. */
export function editionFor(prefix: string | undefined): Edition {
  return editionOf(localeOf(prefix));
}

/** The edition of a locale, for files that have no address of their own locale. */
export function editionOf(locale: Locale): Edition {
  const edition = editions.get(locale.id);
  if (!edition) throw new Error(`no edition "${locale.id}"`);
  return edition;
}

/** In the language that stands in for all others: what is written once, for programs, is written in it. */
export const fallbackEdition = editionOf(locales.find(({ texts }) => texts === FALLBACK) ?? locales[0]);

/** Static paths of a page in every locale; the default locale has no prefix. */
export const inEachLocale = (() =>
  locales.map(({ prefix }) => ({ params: { locale: prefix || undefined } }))) satisfies GetStaticPaths;

/** Static paths of one page per entry in every locale. */
export function eachInEachLocale<T>(name: string, entries: readonly T[], idOf: (entry: T) => string) {
  return locales.flatMap(({ prefix }) =>
    entries.map((entry) => ({ params: { locale: prefix || undefined, [name]: idOf(entry) }, props: { entry } })),
  );
}

/** Static paths of the pages over which something of each indicator is parted, in every locale. */
export function eachPage<T>(entries: readonly (readonly [Indicator, readonly (readonly T[])[]])[]) {
  return locales.flatMap(({ prefix }) =>
    entries.flatMap(([indicator, pages]) =>
      pages.map((_, page) => ({
        params: {
          locale: prefix || undefined,
          indicator: indicator.id,
          page: pagePath(page).slice(0, -1) || undefined,
        },
        props: { indicator, pages, page },
      })),
    ),
  );
}

/** Static paths of the parts of pages of origins, in every locale: of each entry its id and its values part by part. */
export function originParts<T>(
  name: string,
  entries: readonly T[],
  partsOf: (entry: T) => readonly [id: string, parts: ReadonlyMap<string, readonly Observation[]>],
) {
  return entries.flatMap((entry) => {
    const [id, parts] = partsOf(entry);
    return [...parts].flatMap(([part, observations]) => {
      const region = ledger.regionBySlug(part);
      if (!region) return [];
      return locales.map(({ prefix }) => ({
        params: { locale: prefix || undefined, [name]: id, part },
        props: { entry, region, observations },
      }));
    });
  });
}
