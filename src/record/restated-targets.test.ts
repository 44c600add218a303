import { expect, test } from 'vitest';
import { ledgerOf, region } from './fixtures/ledger.ts';
import { scoredTarget } from './fixtures/target.ts';
import { countedTargets, restatementsOf } from './restated-targets.ts';

const targets = [
  scoredTarget({ id: 'plan', restates: 'decision' }),
  scoredTarget({ id: 'decision' }),
  scoredTarget({ id: 'speech', restates: 'decision' }),
  scoredTarget({ id: 'other' }),
];
const ledger = ledgerOf([region('CN', 'nation')], [], [], { targets });

test('what three documents set counts once, as the first of them set it', () => {
  expect(countedTargets(ledger).map(({ id }) => id)).toEqual(['decision', 'other']);
});

test('a target knows the documents that restate it', () => {
  const restated = (id: string) => restatementsOf(ledger, { id }).map((target) => target.id);
  expect(restated('decision')).toEqual(['plan', 'speech']);
  expect(restated('plan')).toEqual([]);
});
