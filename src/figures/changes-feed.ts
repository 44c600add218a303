import type { Words } from '../i18n/words.ts';
import { type Change, changeKinds, type ReleaseChanges, releasesOf } from '../lib/changes.ts';
import { escapeMarkup } from '../lib/escape-markup.ts';
import type { Ledger } from '../lib/record.ts';
import { shortName } from './labels.ts';

/** The changes of all releases as an Atom feed: an entry for each release, dated by the changelog. */
export function changesFeed(ledger: Ledger, words: Words, site: URL | undefined): string {
  const { t } = words;
  const page = new URL(words.path('/changes/'), site).href;
  const own = new URL(words.path('/changes.atom'), site).href;
  const releases = releasesOf(ledger.data.changes);
  const entries = releases.map((release) => entry(ledger, words, release, page));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.locale.id}">`,
    `<title>${escapeMarkup(`${t('site.name')} — ${t('changes.title')}`)}</title>`,
    `<subtitle>${escapeMarkup(t('changes.lead'))}</subtitle>`,
    `<id>${own}</id>`,
    `<link rel="self" type="application/atom+xml" href="${own}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${words.locale.id}" href="${page}"/>`,
    `<updated>${time(releases[0]?.date ?? ledger.data.release.date)}</updated>`,
    `<author><name>${escapeMarkup(t('site.name'))}</name></author>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

function entry(ledger: Ledger, words: Words, { version, date, changes }: ReleaseChanges, page: string): string {
  const lists = changeKinds.flatMap((kind) => {
    const items = changes.filter((change) => change.kind === kind);
    if (items.length === 0) return [];
    const lines = items.map((change) => `<li>${escapeMarkup(line(ledger, words, change))}</li>`);
    return [`<h2>${escapeMarkup(words.t(`changes.${kind}`))}</h2><ul>${lines.join('')}</ul>`];
  });
  const address = `${page}#release-${version}`;
  return [
    '<entry>',
    `<title>${escapeMarkup(words.t('changes.release', { version, date }))}</title>`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<published>${time(date)}</published>`,
    `<updated>${time(date)}</updated>`,
    `<content type="html">${escapeMarkup(lists.join(''))}</content>`,
    '</entry>',
  ].join('\n');
}

/** One change in a line: indicator, regions, old → new, and why. */
function line(ledger: Ledger, words: Words, change: Change): string {
  const { indicator, regions, kind } = change;
  return words.list(
    [
      indicator === null || kind === 'withdrawn' ? '' : words.text(ledger.indicator(indicator).name),
      regions.map((region) => shortName(ledger, words, region)).join(words.t('changes.and')),
      [change.old, change.new].filter(Boolean).join(' → '),
      words.text(change.text),
    ].filter(Boolean),
  );
}

/** A day as the moment Atom asks for: the changelog knows no hours. */
function time(date: string): string {
  return `${date}T00:00:00Z`;
}
