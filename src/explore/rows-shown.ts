import type { SelectedRows } from './select-rows.ts';

/** Rows of a page of the list. */
export const PAGE = 25;

/** The selected rows of one page, in order; a page beyond the last is the last. */
export function rowsOfPage({ rows, count }: SelectedRows, order: ArrayLike<number> | null, page: number) {
  const last = Math.max(1, Math.ceil(count / PAGE));
  const shown = Math.min(page, last);
  return { page: shown, last, rows: inOrder(rows, order, (shown - 1) * PAGE, PAGE) };
}

/** Some selected rows after others that are passed over. */
export function inOrder(
  rows: SelectedRows['rows'],
  order: ArrayLike<number> | null,
  from: number,
  most: number,
): number[] {
  const found: number[] = [];
  let passed = 0;
  const take = (row: number) => {
    if (passed >= from) found.push(row);
    passed += 1;
    return found.length < most;
  };
  if (order === null) {
    for (let row = rows.next(0); row >= 0; row = rows.next(row + 1)) if (!take(row)) break;
    return found;
  }
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place] as number;
    if (rows.get(row) && !take(row)) break;
  }
  return found;
}
