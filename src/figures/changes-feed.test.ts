import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import type { ChangedValue, Ledger, StampedRelease } from '../record/ledger.ts';
import { elementOf, elementsOf, readMarkup, textOf } from '../record/read-markup.ts';
import { changesFeed } from './changes-feed.ts';

const yuan = {
  id: 'yuan',
  name: { zh: '元', en: 'yuan' },
  symbol: { zh: '元', en: 'yuan' },
  kind: 'yuan',
  exponent: 0,
  discrete: false,
};
const words = allWords([], [yuan]);
const site = new URL('https://ledger.example');
const both = (text: string) => ({ zh: text, en: text });
const value = (number: number, more: Partial<ChangedValue['old']> = {}): ChangedValue['old'] => ({
  ...{ value: number, low: number - 0.5, high: number + 0.5, unit: 'yuan', printed: String(number) },
  ...{ qualifier: 'exact', status: 'published' },
  ...more,
});
const changed = (more: Partial<ChangedValue> = {}): ChangedValue => ({
  indicator: { id: 'income', name: { zh: '收入', en: 'Income & more' } },
  codes: [both('wages')],
  region: both('Hebei'),
  period: '2020',
  old: value(10_905),
  new: value(10_950),
  reason: { zh: '抄错', en: 'Misread' },
  ...more,
});
const nothing: NonNullable<StampedRelease['difference']> = {
  ...{ revised: [], withdrawn: [], finer: [], coarser: [], added: [] },
  ...{ verdicts: [], newTargets: [], goneTargets: [] },
};
const release = (version: string, more: Partial<StampedRelease> = {}) =>
  ({ version, date: '2027-01-31', notes: [], difference: nothing, ...more }) as unknown as StampedRelease;
const feedOf = (releases: readonly StampedRelease[], language: keyof typeof words = 'en') =>
  changesFeed(
    makeEdition(
      {
        data: { releases, release: { date: '2026-11-21' }, indicators: [{ id: 'income', decimals: 1 }] },
      } as unknown as Ledger,
      words[language],
    ),
    site,
  );

test('a revised value is told with its old and new value and the reason, before what is new', () => {
  const added = {
    id: 'pop',
    theme: 'population',
    name: both('People'),
    values: 3,
    regions: 2,
    years: { from: 2021, to: 2023 },
  };
  const feed = feedOf([release('0.2.0', { difference: { ...nothing, revised: [changed()], added: [added] } })]);
  expect(feed).toContain(
    '&lt;li&gt;Income &amp;amp; more · wages · Hebei · 2020 · 10,905\u00a0yuan → 10,950\u00a0yuan · Misread&lt;/li&gt;',
  );
  expect(feed).toContain('&lt;li&gt;People · Values 3 · Regions 2 · 2021–2023&lt;/li&gt;');
  expect(feed.indexOf('Revised figures')).toBeLessThan(feed.indexOf('People'));
  expect(feed).not.toContain('Withdrawn figures');
});

test('a withdrawn value is told as it was, a verdict with the one before', () => {
  const verdict = { id: 'a', name: both('Out of poverty'), old: 'notMet', verdict: 'met' };
  const feed = feedOf([
    release('0.2.0', { difference: { ...nothing, withdrawn: [changed({ new: null })], verdicts: [verdict] } }),
  ]);
  expect(feed).toContain('· 2020 · 10,905\u00a0yuan · Misread&lt;/li&gt;');
  expect(feed).toContain('&lt;li&gt;Out of poverty · Missed → Met&lt;/li&gt;');
});

test('computed values have the decimals of their indicator, and more only where these hide the difference', () => {
  const derived = (number: number) => value(number, { status: 'derived', printed: '' });
  const line = (old: number, now: number) =>
    feedOf([
      release('0.2.0', { difference: { ...nothing, revised: [changed({ old: derived(old), new: derived(now) })] } }),
    ]);
  expect(line(1.234, 2.345)).toContain('1.2\u00a0yuan → 2.3\u00a0yuan');
  expect(line(1.234, 1.235)).toContain('1.23\u00a0yuan → 1.24\u00a0yuan');
});

test('a release is an entry, the newest first, and dates the feed', () => {
  const first = release('0.1.0', {
    date: '2026-11-21',
    difference: null,
    notes: [{ indicator: null, regions: [], text: both('收入') }],
  });
  const feed = feedOf([release('0.2.0'), first], 'zh-Hant');
  expect(elementsOf(readMarkup(feed), 'id').map(textOf)).toEqual([
    'https://ledger.example/zh-hant/changes.atom',
    'https://ledger.example/zh-hant/changes/#release-0.2.0',
    'https://ledger.example/zh-hant/changes/#release-0.1.0',
  ]);
  expect(feed).toContain('href="https://ledger.example/zh-hant/changes/0.1.0/"');
  expect(textOf(elementOf(readMarkup(feed), 'updated'))).toBe('2027-01-31T00:00:00Z');
  expect(feed).toContain('xml:lang="zh-Hant"');
});

test('a feed without releases is dated by the record', () => {
  expect(feedOf([], 'zh-Hans')).toContain('<updated>2026-11-21T00:00:00Z</updated>');
});
