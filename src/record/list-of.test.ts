import { expect, test } from 'vitest';
import { dimension, ledgerOf } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { listOf } from './list-of.ts';
import type { CountyList } from './types.ts';

const list = (dimensions: CountyList['dimensions'], wording: CountyList['wording']): CountyList => ({
  ...{ indicator: 'listed', dimensions, wording, name: { zh: '名单', en: 'List' }, page: null, group: null },
});
const entry = (level: string, indicator = 'listed') =>
  observation({ indicator, dimensions: { status: 'left', level } });
const ledger = ledgerOf(
  [],
  [dimension('status', 'total', 'left'), dimension('level', 'national', 'provincial', 'county')],
  [entry('national'), entry('national', 'other')],
  { lists: [list({ level: 'provincial', status: 'left' }, 'left'), list({ status: 'left' }, 'lead')] },
);

test('a list is that of the series, in whichever order its codes are given; those not given are the default ones', () => {
  expect(listOf(ledger, entry('national'))?.wording).toBe('lead');
  expect(listOf(ledger, entry('provincial'))?.wording).toBe('left');
});

test('a series that the catalog does not name is no list', () => {
  expect(listOf(ledger, entry('county'))).toBeUndefined();
  expect(listOf(ledger, entry('national', 'other'))).toBeUndefined();
});
