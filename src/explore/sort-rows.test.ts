import { expect, test } from 'vitest';
import { choose, columns, explored } from './fixtures/explored.ts';
import { rowsOfPage } from './rows-shown.ts';
import { selectRows } from './select-rows.ts';
import { rowOrders } from './sort-rows.ts';

const orderOf = rowOrders(explored, (_, a, b) => (a < b ? -1 : 1));
const sorted = (by: Parameters<typeof orderOf>[0]) => [...(orderOf(by) ?? [])].map((row) => columns.id?.[row]).join('');

test('rows stand by their values, a band by its lower bound; equal ones as in the file', () => {
  expect(sorted({ by: 'value', descending: false })).toBe('fdebac');
  expect(sorted({ by: 'value', descending: true })).toBe('cabedf');
  expect(sorted({ by: 'tier', descending: false })).toBe('abefdc');
  expect(sorted({ by: 'period', descending: false })).toBe('fadbec');
});

test('turned round, equal rows stay as in the file', () => {
  expect(sorted({ by: 'tier', descending: true })).toBe('cdabef');
});

test('unsorted, rows stand as in the file', () => {
  expect(orderOf(null)).toBeNull();
});

test('a page beyond the last is the last', () => {
  const selected = selectRows(explored, choose({ chosen: { indicator: ['rate'] } }));
  expect(rowsOfPage(selected, null, 7)).toEqual({ page: 1, last: 1, rows: [3, 4, 5] });
  expect(rowsOfPage(selected, orderOf({ by: 'value', descending: true }), 1).rows).toEqual([4, 3, 5]);
});
