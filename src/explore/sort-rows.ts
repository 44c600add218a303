import type { ExploreChoice, SortId } from './choice.ts';
import type { Cell, ExploredTable } from './explored-table.ts';

/** Puts two values of a column in order, as a reader of the page would. */
export type CompareValues = (by: Exclude<SortId, 'value'>, a: string, b: string) => number;

/** Orders of all rows, each made once: whatever is chosen, its rows are in this order. */
export function rowOrders(explored: ExploredTable, compare: CompareValues) {
  const made = new Map<string, Uint32Array>();
  return (sort: ExploreChoice['sort']): Uint32Array | null => {
    if (sort === null) return null;
    const name = `${sort.by} ${sort.descending}`;
    const order = made.get(name) ?? orderBy(keysOf(explored, sort.by, compare), sort.descending ? -1 : 1);
    made.set(name, order);
    return order;
  };
}

/** Rows by their keys, those without one last; equal ones stay as they stand in the file. */
function orderBy(keys: Float64Array, sign: 1 | -1): Uint32Array {
  const rows = Uint32Array.from(keys.keys());
  const keyed = (row: number) => !Number.isNaN(keys[row]);
  const told = rows.filter(keyed).sort((a, b) => sign * ((keys[a] as number) - (keys[b] as number)) || a - b);
  const order = new Uint32Array(rows.length);
  order.set(told);
  order.set(
    rows.filter((row) => !keyed(row)),
    told.length,
  );
  return order;
}

/** A number for each row by which it is sorted; none where it has no value. */
function keysOf({ table, facets }: ExploredTable, by: SortId, compare: CompareValues): Float64Array {
  const cells = (name: string) => table.array(name) as readonly Cell[];
  if (by === 'value') {
    const [values, lows, highs] = [cells('value'), cells('low'), cells('high')];
    return Float64Array.from(values, (value, row) => Number(value ?? lows[row] ?? highs[row] ?? Number.NaN));
  }
  const written = by === 'period' ? cells(by).map(String) : null;
  const values = written === null ? facets[by as 'indicator'].values : [...new Set(written)];
  const inOrder = values.filter((value) => value !== '').sort((a, b) => compare(by, a, b));
  const ranks = new Map(inOrder.map((value, rank) => [value, rank]));
  const rankOf = (value: string | undefined) => ranks.get(value ?? '') ?? Number.NaN;
  if (written !== null) return Float64Array.from(written, rankOf);
  const { codes } = facets[by as 'indicator'];
  const byCode = Float64Array.from(values, rankOf);
  return Float64Array.from(codes, (code) => byCode[code] ?? Number.NaN);
}
