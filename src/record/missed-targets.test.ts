import { expect, test } from 'vitest';
import { ledgerOf, region } from './fixtures/ledger.ts';
import { target } from './fixtures/target.ts';
import { exact } from './interval.ts';
import type { ScoredTarget } from './ledger.ts';
import { missedTargets } from './missed-targets.ts';

const scored = (id: string, verdict: string, gap: number | null, aim: number, deadline = '2020') =>
  ({
    ...target({ id, value: aim, deadline }),
    result: { verdict, gap: gap === null ? null : exact(gap), aim: exact(aim) },
  }) as unknown as ScoredTarget;

test('the widest miss in per cent of its target comes first; what was only said to be missed, last', () => {
  const targets = [
    scored('toilets', 'notMet', 8, 85),
    scored('met', 'met', -3, 13),
    scored('tibet', 'notMet', 2.16, 13),
    scored('said', 'statedNotMet', null, 2),
    scored('zero', 'notMet', 551, 0),
    scored('each-year', 'notMet', 449, 1000, '2016/2020'),
  ];
  const missed = missedTargets(ledgerOf([region('CN', 'nation')], [], [], { targets }));
  // 2.16 of 13 is 16.6 per cent, 8 of 85 is 9.4; 449 of 1000 in one of five years is 9.0 of all.
  expect(missed.map(({ id }) => id)).toEqual(['tibet', 'toilets', 'each-year', 'said', 'zero']);
});
