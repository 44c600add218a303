import type { Draft } from '../normalise/draft.ts';
import type { Problem } from '../read/problem.ts';
import { unlikely } from './unlikely.ts';

/** So many figures of a column show in which form it is printed. */
const ENOUGH = 4;

/** A band such as `3-5` among plain numbers: a minus sign or a second number may have slipped in. */
export function checkForms(drafts: readonly Draft[]): Problem[] {
  const columns = Map.groupBy(drafts, ({ table, locator }) => `${table}|${locator.split(' · ').at(-1)}`);
  return [...columns.values()].flatMap((column) => {
    const bands = column.filter(({ qualifier }) => qualifier === 'range');
    if (bands.length === 0 || column.length - bands.length < ENOUGH * bands.length) return [];
    return bands.map((draft) =>
      unlikely(draft, 'odd-form', 'one number, as in the other cells of this column', 'compare with the publication'),
    );
  });
}
