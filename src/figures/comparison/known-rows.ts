import type { ShownRow } from '../../record/comparison/shown-rows.ts';
import type { Interval } from '../../record/types.ts';

/** A row with a single value to draw. */
export type KnownRow = ShownRow & { readonly value: number; readonly result: Interval };

/** The rows that have one. */
export function knownRows(rows: readonly ShownRow[]): KnownRow[] {
  return rows.flatMap((row) => {
    const { result } = row;
    return result?.value == null ? [] : [{ ...row, result, value: result.value }];
  });
}

/** The two rows of each region that has both. */
export function pairsOf(known: readonly KnownRow[]): (readonly [KnownRow, KnownRow])[] {
  return [...Map.groupBy(known, ({ region }) => region).values()].flatMap((rows) =>
    rows[0] && rows[1] ? [[rows[0], rows[1]] as const] : [],
  );
}
