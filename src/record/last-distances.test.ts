import { expect, test } from 'vitest';
import { ledgerOf, region } from './fixtures/ledger.ts';
import { target } from './fixtures/target.ts';
import { exact } from './interval.ts';
import { lastDistances } from './last-distances.ts';
import type { ScoredTarget } from './ledger.ts';

const scored = (id: string, verdict: string, period: string | null, gap: number | null, value = 100) =>
  ({
    ...target({ id, value }),
    result: { verdict, period, gap: gap === null ? null : exact(gap) },
  }) as unknown as ScoredTarget;

test('what nothing decided and had a distance when last told, the latest first, each once', () => {
  const targets = [
    scored('old', 'noData', '2016', 3.3, 1),
    scored('new', 'noDueDate', '2024', 5, 2),
    scored('repeated', 'noData', '2024', 5, 2),
    scored('open', 'notDue', '2025', 7, 3),
    scored('missed', 'notMet', '2020', 9, 4),
    scored('there', 'noData', '2020', -1, 5),
    scored('unknown', 'noData', null, null, 6),
  ];
  const ledger = ledgerOf([region('CN', 'nation')], [], [], { targets });
  expect(lastDistances(ledger).map(({ id }) => id)).toEqual(['open', 'repeated', 'old']);
});
