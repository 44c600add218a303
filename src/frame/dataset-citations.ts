import type { Edition } from '../edition/edition.ts';
import type { Dataset } from '../record/ledger.ts';
import { bibtexEntry } from './bibtex-entry.ts';
import { type CitedRelease, type CitedWork, citationKey, yearOfRelease } from './cited-work.ts';
import { gbt7714 } from './gbt-7714.ts';
import type { CopiedText } from './take-along.ts';

/** A dataset of a release as papers cite it, and as programs for references read it. */
export function datasetCitations(
  { t, text, locale }: Pick<Edition, 't' | 'text' | 'locale'>,
  { id, name }: Pick<Dataset, 'id' | 'name'>,
  { version, date }: CitedRelease,
  url: string,
): CopiedText[] {
  const work = { ...{ id, version, date, url }, author: t('site.name'), title: text(name) };
  const cited: CitedWork = { ...work, measure: '', carrier: 'DS/OL' };
  const apa = t('cite.apa', { ...work, year: yearOfRelease(cited) });
  const note = t('cite.list', { kind: t('cite.dataset'), release: t('cite.release', { version }) });
  return [
    { id: 'apa', name: 'APA', text: apa },
    { id: 'gbt', name: 'GB/T 7714', text: gbt7714({ t }, cited) },
    { id: 'bibtex', name: 'BibTeX', text: bibtexEntry(cited, note), folded: true },
    { id: 'csl', name: 'CSL-JSON', text: cslJson(cited, locale.id), folded: true },
  ];
}

/** An entry of the Citation Style Language, which Zotero and Pandoc read. */
function cslJson(cited: CitedWork, language: string): string {
  const { author, title, version, date, url } = cited;
  const entry = {
    id: citationKey(cited),
    type: 'dataset',
    title,
    author: [{ literal: author }],
    publisher: author,
    version,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: url,
    language,
  };
  return JSON.stringify([entry], null, 1);
}
