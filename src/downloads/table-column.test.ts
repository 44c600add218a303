import { expect, test } from 'vitest';
import type { Ledger } from '../record/ledger.ts';
import { column, tableRows } from './table-column.ts';

test('an empty text is absent before any format writes it; zero and false stay', () => {
  const columns = ['', 'NA', 0, false, null].map((cell, index) => column(`c${index}`, '列', 'A column', () => cell));
  expect(tableRows(columns, [{}], {} as Ledger)).toEqual([{ c0: null, c1: 'NA', c2: 0, c3: false, c4: null }]);
});
