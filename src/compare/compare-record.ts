import { type Edition, makeEdition } from '../edition/edition.ts';
import { localeById } from '../edition/locales.ts';
import { makeWords } from '../edition/words.ts';
import { emptyRecord } from '../record/empty-record.ts';
import { Ledger, type RecordData } from '../record/ledger.ts';
import { type CompareFile, observationsOf } from './compare-file.ts';
import type { makeRecord } from './make-record.ts';
import type { Options } from './options.ts';

/** What the browser is sent to make an edition of its own: catalogs and messages in one locale, without observations. */
export type CompareRecord = ReturnType<typeof makeRecord>;

/** The edition of what has been loaded: the same as on the pages, as far as the comparison asks it. */
export function editionOf(sent: CompareRecord, files: readonly CompareFile[]): Edition {
  const data = recordData(sent, files);
  const locale = localeById(sent.locale);
  const words = makeWords({ locale, messages: sent.messages, fallback: {}, han: (text) => text, units: data.units });
  return makeEdition(new Ledger(data, sent.parted || undefined), words);
}

/** What can be chosen from. */
export function optionsOf(sent: CompareRecord, record: Ledger): Options {
  const { defaults, poorest } = sent;
  return { record, defaults, poorest, terms: new Map(sent.regions.map(({ id, terms }) => [id, terms])) };
}

/** A text that is in the locale already. */
const said = (text: string) => ({ zh: text, en: text });

function recordData(sent: CompareRecord, files: readonly CompareFile[]): RecordData {
  const slugs = new Map(sent.regions.map(({ slug, id }) => [slug, id]));
  const units = new Map(sent.indicators.map(({ id, unit }) => [id, unit]));
  return {
    ...emptyRecord,
    release: { version: sent.release } as RecordData['release'],
    regions: sent.regions.map(({ terms: _, name, ...region }) => ({
      ...region,
      name: said(name),
      shortName: said(name),
      ...{ code: null, pinyin: '', aliases: [], abbreviation: null, tile: null, note: null },
    })),
    indicators: sent.indicators.map(({ name, breaks, codes: _, ...indicator }) => ({
      ...indicator,
      name: said(name),
      definition: said(''),
      caution: said(''),
      ...{ dataset: '', min: null, max: null, headline: null, growthOf: null, synonyms: { zh: [], en: [] } },
      breaks: breaks.map((entry) => ({ ...entry, text: said(entry.text) })),
    })),
    dimensions: sent.dimensions.map(({ name, codes, ...dimension }) => ({
      ...dimension,
      name: said(name),
      codes: codes.map(({ code, name: own }) => ({ code, name: said(own), parent: null })),
    })),
    units: sent.units.map(({ name, symbol, ...unit }) => ({ ...unit, name: said(name), symbol: said(symbol) })),
    sources: [...new Map(files.flatMap(({ sources }) => sources.map((source) => [source.id, source]))).values()].map(
      (source) => ({ ...source, url: null, tier: 'C' as const, concept: '', note: null, licence: '' }),
    ),
    observations: files.flatMap((file) =>
      observationsOf(file, units.get(file.indicator) ?? '', (slug) => slugs.get(slug)),
    ),
  };
}
