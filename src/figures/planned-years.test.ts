import { expect, test } from 'vitest';
import { ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { ScoredTarget } from '../record/ledger.ts';
import { plannedYears } from './planned-years.ts';

const target = (id: string, deadline: string, more: Partial<ScoredTarget> = {}) =>
  ({ id, deadline, indicator: 'lifted', region: 'CN', value: 1000, rule: 'atLeast', ...more }) as ScoredTarget;
const ledger = ledgerOf([region('CN', 'nation')], [], [observation({ indicator: 'lifted', region: 'CN' })], {
  targets: [
    target('each-year', '2016/2018'),
    target('again', '2014-12-31'),
    target('more', '2020', { value: 1200 }),
    target('standing', 'standing'),
  ],
});

test('a span is each of its years, and the same value asked for again adds its year', () => {
  expect([...plannedYears(ledger, 'each-year')].sort()).toEqual(['2014', '2016', '2017', '2018']);
  expect([...plannedYears(ledger, 'more')]).toEqual(['2020']);
});

test('a standing target names no year', () => {
  const alone = ledgerOf([region('CN', 'nation')], [], [], { targets: [target('standing', 'standing')] });
  expect([...plannedYears(alone, 'standing')]).toEqual([]);
});
