import { expect, test } from 'vitest';
import { ledgerOf, region } from './fixtures/ledger.ts';
import { target } from './fixtures/target.ts';
import type { ScoredTarget } from './ledger.ts';
import { sisterTargets } from './sister-targets.ts';

const scored = (id: string, facts: Partial<ScoredTarget>) =>
  ({ ...target({ id, ...facts }), result: {} }) as ScoredTarget;
const targets = [
  scored('own', { source: 'plan' }),
  scored('document', { indicator: null, source: 'plan' }),
  scored('elsewhere', { region: '110000', source: 'other' }),
  scored('near', { source: 'other' }),
  scored('stranger', { indicator: 'poverty', source: 'other' }),
];
const ledger = ledgerOf([region('CN', 'nation')], [], [], { targets });
const of = (id: string, most?: number) => sisterTargets(ledger, ledger.target(id), most).map((sister) => sister.id);

test('the same measure in the same place comes first, then elsewhere, then the same document', () => {
  expect(of('own')).toEqual(['near', 'elsewhere', 'document']);
  expect(of('own', 1)).toEqual(['near']);
});

test('the same target in another document is no sister, and one restated elsewhere stands once', () => {
  const restated = [
    scored('decision', {}),
    scored('speech', { source: 'other', restates: 'decision' }),
    scored('growth', { source: 'third' }),
  ];
  const record = ledgerOf([region('CN', 'nation')], [], [], { targets: restated });
  const sisters = (id: string) => sisterTargets(record, record.target(id)).map((sister) => sister.id);
  expect(sisters('speech')).toEqual(['growth']);
  expect(sisters('growth')).toEqual(['decision']);
});

test('targets without an indicator are no sisters of each other by that', () => {
  expect(of('document')).toEqual(['own']);
  expect(of('stranger')).toEqual(['elsewhere', 'near']);
});
