import { expect, test } from 'vitest';
import type { Edition } from '../edition/edition.ts';
import { localeById } from '../edition/locales.ts';
import { frozenAddress } from './frozen-address.ts';

type Kept = { readonly locales: readonly string[]; readonly figures: readonly string[] } | null;

/** An edition of a record with these releases, the latest first, of which each kept these charts. */
function edition(locale: string, ...kept: readonly Kept[]) {
  const releases = kept.map((frozen, at) => ({ version: `0.${kept.length - at}.0`, date: '2026-12-24', frozen }));
  return { record: { data: { releases } }, locale: localeById(locale) } as unknown as Edition;
}

const KEPT = { locales: ['zh-Hans', 'en'], figures: ['a.trend', 'b.map'] };

test('a chart has the address of the latest release, where that kept it', () => {
  expect(frozenAddress(edition('en', KEPT, KEPT), { id: 'b.map' })).toEqual({
    version: '0.2.0',
    date: '2026-12-24',
    path: '/releases/0.2.0/embed/b.map/',
  });
});

test('it has none where the latest release kept no charts, not this one, or not in this locale', () => {
  expect(frozenAddress(edition('en'), { id: 'b.map' })).toBeUndefined();
  expect(frozenAddress(edition('en', null, KEPT), { id: 'b.map' })).toBeUndefined();
  expect(frozenAddress(edition('en', KEPT), { id: 'c.map' })).toBeUndefined();
  expect(frozenAddress(edition('zh-Hant', KEPT), { id: 'b.map' })).toBeUndefined();
});
