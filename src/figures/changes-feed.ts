// Not the package feed: its Atom says neither in which language a feed is nor of what type its links are (no xml:lang, type, hreflang).

import type { Edition } from '../edition/edition.ts';
import { escapeMarkup } from '../edition/escape-markup.ts';
import { joinWords } from '../record/join-words.ts';
import type { ChangedValue, StampedRelease } from '../record/ledger.ts';
import {
  changeCounts,
  changedAmounts,
  changedKinds,
  changedSeries,
  countVerdicts,
  noteText,
  verdictText,
  yearsText,
} from './change-words.ts';

/** The changes of all releases as an Atom feed: an entry for each stamped release. */
export function changesFeed(edition: Edition, site: URL | undefined): string {
  const { t } = edition;
  const page = new URL(edition.path('/changes/'), site).href;
  const own = new URL(edition.path('/changes.atom'), site).href;
  const { releases, release } = edition.record.data;
  const entries = releases.map((one) => entry(edition, one, page));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${edition.locale.id}">`,
    `<title>${escapeMarkup(`${t('site.name')} — ${t('changes.title')}`)}</title>`,
    `<subtitle>${escapeMarkup(t('changes.lead'))}</subtitle>`,
    `<id>${own}</id>`,
    `<link rel="self" type="application/atom+xml" href="${own}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${edition.locale.id}" href="${page}"/>`,
    `<updated>${time(releases[0]?.date ?? release.date)}</updated>`,
    `<author><name>${escapeMarkup(t('site.name'))}</name></author>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

function entry(edition: Edition, release: StampedRelease, page: string): string {
  const { version, date } = release;
  return [
    '<entry>',
    `<title>${escapeMarkup(edition.t('changes.release', { version, date }))}</title>`,
    `<id>${page}#release-${version}</id>`,
    `<link rel="alternate" type="text/html" href="${page}${version}/"/>`,
    `<published>${time(date)}</published>`,
    `<updated>${time(date)}</updated>`,
    `<content type="html">${escapeMarkup(content(edition, release))}</content>`,
    '</entry>',
  ].join('\n');
}

/** What a reader wants to know first comes first: what may have been cited. */
function content(edition: Edition, { difference, notes }: StampedRelease): string {
  const { t } = edition;
  const noted = notes.map((note) => noteText(edition, note));
  if (difference === null) return `<p>${escapeMarkup(t('changes.first'))}</p>${list(t('changes.added'), noted)}`;
  const { verdicts, newTargets, goneTargets, added } = difference;
  const judged = verdicts.map(({ name, old, verdict }) =>
    edition.list([edition.text(name), `${verdictText(edition, old)} → ${verdictText(edition, verdict)}`]),
  );
  const shares = added.map((share) =>
    edition.list([
      edition.text(share.name),
      joinWords(t('changes.values'), `${share.values}`),
      joinWords(t('changes.regions'), `${share.regions}`),
      ...[yearsText(edition, share)].filter(Boolean),
    ]),
  );
  return [
    `<p>${escapeMarkup(changeCounts(edition, difference))}</p>`,
    ...changedKinds.map((kind) =>
      list(
        t(`changes.${kind}`),
        difference[kind].map((change) => line(edition, change)),
      ),
    ),
    list(t('changes.verdicts'), judged),
    list(
      t('changes.newTargets'),
      countVerdicts(newTargets).map(({ verdict, count }) => joinWords(verdictText(edition, verdict), `${count}`)),
    ),
    list(
      t('changes.goneTargets'),
      goneTargets.map(({ name }) => edition.text(name)),
    ),
    list(t('changes.added'), [...noted, ...shares]),
  ].join('');
}

/** A heading and what stands below it; nothing where nothing does. */
function list(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${escapeMarkup(heading)}</h2><ul>${lines.map((text) => `<li>${escapeMarkup(text)}</li>`).join('')}</ul>`;
}

/** One change in a line: indicator, region, period, old → new, and why. */
function line(edition: Edition, change: ChangedValue): string {
  const amounts = changedAmounts(edition, change);
  return edition.list([
    changedSeries(edition, change),
    edition.text(change.region),
    edition.period(change.period),
    amounts.new === null ? amounts.old : `${amounts.old} → ${amounts.new}`,
    ...(change.reason ? [edition.text(change.reason)] : []),
  ]);
}

/** A day as the moment Atom asks for: a release knows no hours. */
function time(date: string): string {
  return `${date}T00:00:00Z`;
}
