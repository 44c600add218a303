import { median } from 'd3';
import { isYear, yearOf } from '../../src/lib/period.ts';
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
    const steps = row
      .slice(1)
      .map((draft, index) => Math.sign(yearOf(draft.period) - yearOf(row[index]?.period ?? '')));
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
    return pairs(sheet).slice(0, 1);
  });
}

const FEWEST_ROWS = 5;

function pairs(sheet: readonly Draft[][]): Problem[] {
  const years = [...new Set(sheet.flatMap((row) => row.map(({ period }) => period)))].sort();
  const series = sheet.map((row) => new Map(row.map((draft) => [draft.period, middleOf(draft)])));
  return years.slice(1).flatMap((late, index) => {
    const early = years[index] ?? '';
    const full = series.filter((row) => row.has(early) && row.has(late));
    const gains = full.map((row) => {
      const order = years.filter((year) => row.has(year));
      const as = (year: string) => row.get(year) ?? 0;
      const other = (year: string) => as(year === early ? late : year === late ? early : year);
      return zigzag(order.map(as)) - zigzag(order.map(other));
    });
    if (full.length < FEWEST_ROWS || gains.filter((gain) => gain > 0).length < full.length * MOST) return [];
    if ((median(gains) ?? 0) <= 0) return [];
    const draft = sheet.flat().find(({ period }) => period === late) as Draft;
    const expected = `years in order; ${gains.filter((gain) => gain > 0).length} of ${full.length} rows run smoother if ${early} and ${late} change places`;
    return [{ ...unlikely(draft, 'years-exchanged', expected, ADVICE), value: late }];
  });
}

const MOST = 0.9;

/** How far a series goes back on its way. */
function zigzag(values: readonly number[]): number {
  const path = values.slice(1).reduce((sum, value, index) => sum + Math.abs(value - (values[index] ?? 0)), 0);
  return path - Math.abs((values.at(-1) ?? 0) - (values[0] ?? 0));
}
