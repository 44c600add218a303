import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { indicator, ledgerOf, region } from '../record/fixtures/ledger.ts';
import type { ChangedValue } from '../record/ledger.ts';
import type { Unit } from '../record/types.ts';
import { changedAmounts, relationsText } from './change-words.ts';

const text = (word: string) => ({ zh: word, en: word });
const percent: Unit = {
  id: 'percent',
  name: text('%'),
  symbol: text('%'),
  kind: 'percent',
  exponent: 0,
  discrete: false,
};
const ledger = ledgerOf([region('CN', 'nation')], [], [], {
  units: [percent],
  indicators: [indicator('share', { unit: 'percent', decimals: 1 })],
});
const edition = makeEdition(ledger, allWords([], [percent]).en);
const value = (number: number, status: 'derived' | 'published') => ({
  ...{ value: number, low: number, high: number, unit: 'percent', qualifier: 'exact', status },
  printed: status === 'derived' ? '' : String(number),
});
const change = (old: number, now: number) =>
  ({ indicator: { id: 'share' }, old: value(old, 'derived'), new: value(now, 'derived') }) as unknown as ChangedValue;

test('computed values have the digits of their indicator, or as few more as show them apart', () => {
  expect(changedAmounts(edition, change(36.17, 35.2))).toEqual({ old: '36.2%', new: '35.2%' });
  // 36.1723509642 and 36.1729622297 part at the third digit behind the point.
  expect(changedAmounts(edition, change(36.1723509642, 36.1729622297))).toEqual({ old: '36.172%', new: '36.173%' });
  expect(changedAmounts(edition, change(36.1723509642, 36.1723509642))).toEqual({ old: '36.2%', new: '36.2%' });
});

test('relations of documents and cross-checks of the ledger are counted apart, where a release told them apart', () => {
  expect(relationsText(edition, { claims: 336, crossChecks: 142 })).toBe(
    '194 relations stated in documents and 142 cross-checks by the ledger',
  );
  expect(relationsText(edition, { claims: 336, crossChecks: null })).toBe('336 relations between numbers recomputed');
});
