import { expect, test } from 'vitest';
import { byRichness } from './by-richness.ts';
import { ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';

const years = (indicator: string, count: number) =>
  Array.from({ length: count }, (_, index) => observation({ indicator, period: String(2013 + index) }));

test('eight figures make an indicator well told, seven do not, and none is lost', () => {
  const ledger = ledgerOf([region('CN', 'nation')], [], [...years('few', 7), ...years('well', 8)]);
  const { well, few } = byRichness(ledger, ledger.indicators);
  expect([well.map(({ id }) => id), few.map(({ id }) => id)]).toEqual([['well'], ['few']]);
  expect(byRichness(ledger, [])).toEqual({ well: [], few: [] });
});
