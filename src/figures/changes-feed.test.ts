import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import type { Change } from '../record/changes.ts';
import type { Ledger } from '../record/ledger.ts';
import { elementOf, elementsOf, readMarkup, textOf } from '../record/read-markup.ts';
import { changesFeed } from './changes-feed.ts';

const words = allWords([], []);
const site = new URL('https://ledger.example');
const change = (more: Partial<Change>): Change => ({
  release: '0.2.0',
  date: '2027-01-31',
  kind: 'added',
  indicator: null,
  regions: [],
  old: '',
  new: '',
  text: { zh: '新增', en: 'New figures' },
  ...more,
});
const ledger = (changes: readonly Change[]) =>
  ({
    data: { changes, release: { date: '2026-11-21' } },
    indicator: () => ({ name: { zh: '收入', en: 'Income & more' } }),
    region: (id: string) => ({ shortName: { zh: id, en: id } }),
  }) as unknown as Ledger;

test('a revised figure is told with its old and new value and the reason, before what is new', () => {
  const revised = change({
    kind: 'revised',
    indicator: 'income',
    regions: ['Hebei', 'Henan'],
    old: '10,905',
    new: '10,950',
    text: { zh: '抄错', en: 'Misread' },
  });
  const feed = changesFeed(makeEdition(ledger([change({}), revised]), words.en), site);
  expect(feed).toContain('&lt;li&gt;Income &amp;amp; more · Hebei, Henan · 10,905 → 10,950 · Misread&lt;/li&gt;');
  expect(feed.indexOf('Revised figures')).toBeLessThan(feed.indexOf('Added'));
});

test('a release is an entry, the newest first, and dates the feed', () => {
  const feed = changesFeed(
    makeEdition(ledger([change({ release: '0.1.0', date: '2026-11-21' }), change({})]), words['zh-Hant']),
    site,
  );
  expect(elementsOf(readMarkup(feed), 'id').map(textOf)).toEqual([
    'https://ledger.example/zh-hant/changes.atom',
    'https://ledger.example/zh-hant/changes/#release-0.2.0',
    'https://ledger.example/zh-hant/changes/#release-0.1.0',
  ]);
  expect(textOf(elementOf(readMarkup(feed), 'updated'))).toBe('2027-01-31T00:00:00Z');
  expect(feed).toContain('xml:lang="zh-Hant"');
});

test('a feed without changes is dated by the release', () => {
  expect(changesFeed(makeEdition(ledger([]), words['zh-Hans']), site)).toContain(
    '<updated>2026-11-21T00:00:00Z</updated>',
  );
});
