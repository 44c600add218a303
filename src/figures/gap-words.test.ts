import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { ledgerOf, region } from '../record/fixtures/ledger.ts';
import type { Unit } from '../record/types.ts';
import { gapClassText, gapText } from './gap-words.ts';

const yuan: Unit = {
  ...{ id: 'yuan', name: { zh: '元', en: 'Yuan' }, symbol: { zh: '元', en: 'yuan' } },
  ...{ kind: 'money', exponent: 0, discrete: false },
};
const ledger = ledgerOf([region('CN', 'nation')], [], [], { units: [yuan] });
const words = allWords([], [yuan]);
const [en, zh] = [makeEdition(ledger, words.en), makeEdition(ledger, words['zh-Hans'])];

test('a gap is said with its direction and never with a sign', () => {
  expect(gapText(en, 6787, yuan)).toBe('6,787\u00a0yuan below the national average');
  expect(gapText(en, -17_000.4, yuan)).toBe('17,000\u00a0yuan above the national average');
  expect(gapText(en, 0, yuan)).toBe('the same as the national average');
  expect(gapText(zh, 6787, yuan)).toBe('比全国平均低6,787元');
});

test('a class is said by its bounds, open ones as open', () => {
  const text = (from: number | null, to: number | null) => gapClassText(en, { side: 'below', step: 1, from, to }, yuan);
  expect(text(null, 800)).toBe('under 800 below');
  expect(text(800, 3000)).toBe('800–3,000 below');
  expect(text(3000, null)).toBe('3,000 or more below');
  expect(text(null, null)).toBe('below');
});
