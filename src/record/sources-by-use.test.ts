import { expect, test } from 'vitest';
import { ledgerOf } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { sourcesByUse } from './sources-by-use.ts';
import type { Source } from './types.ts';

const source = (id: string) => ({ id, publishers: [] as readonly string[] }) as Source;

test('the source of most figures comes first, one of as many by its id', () => {
  const ledger = ledgerOf([], [], [], { sources: ['almanac', 'bureau', 'census'].map(source) });
  const figures = [['census'], ['bureau', 'census'], ['almanac'], []].map((sources) => observation({ sources }));
  expect(sourcesByUse(ledger, figures).map((use) => [use.source.id, use.count])).toEqual([
    ['census', 2],
    ['almanac', 1],
    ['bureau', 1],
  ]);
});
