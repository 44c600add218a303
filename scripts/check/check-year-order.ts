import { median, pairs, sum } from 'd3';
import { isYear, yearOf } from '../../src/record/period.ts';
import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import { seriesKey } from './group-drafts.ts';
import { middleOf } from './likely-span.ts';
import { unlikely } from './unlikely.ts';

/** Tables whose years run neither forwards nor backwards, or whose series all run smoother with two years exchanged. */
export function checkYearOrder(drafts: readonly Draft[], model: Model): Problem[] {
  const tables = Map.groupBy(
    drafts.filter(({ period }) => isYear(period)),
    ({ table }) => table,
  );
  return [...tables.values()].flatMap((table) => {
    const rows = [...Map.groupBy(table, seriesKey).values()].filter(
      (row) => row.length > 2 && new Set(row.map(({ period }) => period)).size === row.length,
    );
    return [...rowsOutOfOrder(rows, table.length), ...yearsExchanged(rows, model)];
  });
}

/** Where the series that share one order of years make up half of a table, that is the order of its headings; it is told once. */
function rowsOutOfOrder(rows: readonly Draft[][], figures: number): Problem[] {
  const orders = Map.groupBy(rows, (row) => row.map(({ period }) => period).join(', '));
  return [...orders].flatMap(([order, alike]) => {
    const row = alike[0] ?? [];
    const steps = pairs(row, (before, after) => Math.sign(yearOf(after.period) - yearOf(before.period)));
    const turn = steps.findIndex((step) => step !== steps[0]);
    const draft = row[turn + 1];
    if (turn === -1 || !draft || alike.length * row.length < figures / 2) return [];
    const expected = `years that ascend or descend; they run ${order}`;
    return [{ ...unlikely(draft, 'years-out-of-order', expected, ADVICE), value: draft.period }];
  });
}

const ADVICE = 'compare the headings with the publication';

/** Two years whose values make nearly all regions zigzag, and none of them once they are exchanged. */
function yearsExchanged(rows: readonly Draft[][], model: Model): Problem[] {
  const sheets = Map.groupBy(rows, ([first]) =>
    first ? [first.indicator, JSON.stringify(first.dimensions)].join('|') : '',
  );
  return [...sheets.values()].flatMap((sheet) => {
    const indicator = model.indicators.get(sheet[0]?.[0]?.indicator ?? '');
    if (sheet.length < FEWEST_ROWS || !indicator?.rise.whole?.relative) return [];
    const years = [...new Set(sheet.flatMap((row) => row.map(({ period }) => period)))].sort();
    const neighbours = pairs(years, (early, late) => pairOf(sheet, early, late));
    const found = neighbours.filter(({ rows, smoother }) => rows >= FEWEST_ROWS && smoother >= rows * MOST);
    // A year that stands out at both of its ends makes two pairs; the one that gains most is the one exchanged.
    return found
      .sort((a, b) => b.gain - a.gain)
      .slice(0, 1)
      .flatMap((pair) => exchanged(sheet, pair));
  });
}

const FEWEST_ROWS = 5;

const MOST = 0.9;

interface Pair {
  readonly early: string;
  readonly late: string;
  readonly rows: number;
  readonly smoother: number;
  readonly gain: number;
}

function pairOf(sheet: readonly Draft[][], early: string, late: string): Pair {
  const gains = sheet.flatMap((row) => gainOf(row, early, late));
  const smoother = gains.filter((gain) => gain > 0).length;
  return { early, late, rows: gains.length, smoother, gain: median(gains) ?? 0 };
}

function exchanged(sheet: readonly Draft[][], { early, late, rows, smoother }: Pair): Problem[] {
  const draft = sheet.flat().find(({ period }) => period === late);
  const expected = `years in order; ${smoother} of ${rows} rows run smoother if ${early} and ${late} change places`;
  return draft ? [{ ...unlikely(draft, 'years-exchanged', expected, ADVICE), value: late }] : [];
}

/** How much shorter the way of a row is from year to year if two neighbouring years change places. */
function gainOf(row: readonly Draft[], early: string, late: string): number[] {
  const order = [...row].sort((a, b) => yearOf(a.period) - yearOf(b.period));
  const at = order.findIndex(({ period }) => period === early);
  if (at === -1 || order[at + 1]?.period !== late) return [];
  const [before, a, b, after] = [at - 1, at, at + 1, at + 2].map((index) => order[index]);
  return [wayOf([before, a, b, after]) - wayOf([before, b, a, after])];
}

function wayOf(drafts: readonly (Draft | undefined)[]): number {
  const values = drafts.flatMap((draft) => (draft ? [middleOf(draft)] : []));
  return sum(pairs(values, (before, after) => Math.abs(after - before)));
}
