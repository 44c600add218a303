// Not the package feed: its Atom says neither in which language a feed is nor of what type its links are (no xml:lang, type, hreflang).
import type { Edition } from '../edition/edition.ts';
import { escapeMarkup } from '../edition/escape-markup.ts';
import { type Change, type ReleaseChanges, releasesOf } from '../record/changes.ts';
import { changeKinds } from '../record/vocabulary.ts';

/** The changes of all releases as an Atom feed: an entry for each release, dated by the changelog. */
export function changesFeed(edition: Edition, site: URL | undefined): string {
  const { t } = edition;
  const page = new URL(edition.path('/changes/'), site).href;
  const own = new URL(edition.path('/changes.atom'), site).href;
  const releases = releasesOf(edition.record.data.changes);
  const entries = releases.map((release) => entry(edition, release, page));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${edition.locale.id}">`,
    `<title>${escapeMarkup(`${t('site.name')} — ${t('changes.title')}`)}</title>`,
    `<subtitle>${escapeMarkup(t('changes.lead'))}</subtitle>`,
    `<id>${own}</id>`,
    `<link rel="self" type="application/atom+xml" href="${own}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${edition.locale.id}" href="${page}"/>`,
    `<updated>${time(releases[0]?.date ?? edition.record.data.release.date)}</updated>`,
    `<author><name>${escapeMarkup(t('site.name'))}</name></author>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

function entry(edition: Edition, { version, date, changes }: ReleaseChanges, page: string): string {
  const lists = changeKinds.flatMap((kind) => {
    const items = changes.filter((change) => change.kind === kind);
    if (items.length === 0) return [];
    const lines = items.map((change) => `<li>${escapeMarkup(line(edition, change))}</li>`);
    return [`<h2>${escapeMarkup(edition.t(`changes.${kind}`))}</h2><ul>${lines.join('')}</ul>`];
  });
  const address = `${page}#release-${version}`;
  return [
    '<entry>',
    `<title>${escapeMarkup(edition.t('changes.release', { version, date }))}</title>`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<published>${time(date)}</published>`,
    `<updated>${time(date)}</updated>`,
    `<content type="html">${escapeMarkup(lists.join(''))}</content>`,
    '</entry>',
  ].join('\n');
}

/** One change in a line: indicator, regions, old → new, and why. */
function line(edition: Edition, change: Change): string {
  const { indicator, regions, kind } = change;
  return edition.list(
    [
      indicator === null || kind === 'withdrawn' ? '' : edition.text(edition.record.indicator(indicator).name),
      regions.map((region) => edition.regionName(region)).join(edition.t('changes.and')),
      [change.old, change.new].filter(Boolean).join(' → '),
      edition.text(change.text),
    ].filter(Boolean),
  );
}

/** A day as the moment Atom asks for: the changelog knows no hours. */
function time(date: string): string {
  return `${date}T00:00:00Z`;
}
