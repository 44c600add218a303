/** The record that a release keeps figures of: a folder of JSON as the data build writes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allWords } from '../edition/all-words.ts';
import { type Edition, makeEdition } from '../edition/edition.ts';
import { localeOf, locales } from '../edition/locales.ts';
import { makeFigures } from '../figures/index.ts';
import { Ledger } from '../record/ledger.ts';
import { readGlossary, readRecord } from '../record/read-record.ts';

const folder = process.env.RURAL_LEDGER_RECORD ?? 'src/data';
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const ledger = new Ledger(readRecord(read));
const words = allWords(readGlossary(read), ledger.data.units);
const editions = new Map<string, Edition>(locales.map(({ prefix, id }) => [prefix, makeEdition(ledger, words[id])]));

/** The release that keeps them. */
export const { release } = ledger.data;

/** The figures it keeps, as the list of figures says. */
export const keptFigures = [...makeFigures(ledger).values()].filter(({ frozen }) => frozen);

/** The edition of the locale in an address. */
export function editionFor(prefix: string | undefined): Edition {
  const edition = editions.get(localeOf(prefix).prefix);
  if (!edition) throw new Error(`no edition at "${prefix}"`);
  return edition;
}

/** Every edition. */
export const allEditions = [...editions.values()];
