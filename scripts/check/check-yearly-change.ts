import { median } from 'd3';
import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import type { CatalogFiles } from '../read/read-catalog.ts';
import type { Groups, YearOfSeries } from './group-drafts.ts';
import { likelySpan, middleOf } from './likely-span.ts';
import { type Change, limitsOf } from './limits.ts';
import { powerOfTen } from './power-of-ten.ts';
import { unlikely } from './unlikely.ts';

/** Figures that rise or fall more from one year to the next than `rise` and `fall` of the indicator allow. */
export function checkYearlyChange({ series }: Groups, model: Model, breaks: CatalogFiles['breaks']): Problem[] {
  return series.flatMap((years) => {
    const { rise, fall } = limitsOf(first(years), model);
    if (rise === null && fall === null) return [];
    const steps = years.slice(1).flatMap((after, index) => {
      const before = years[index];
      if (!before) return [];
      const atBreak = isBreak(before, after, model, breaks);
      return [
        atBreak
          ? stepOf(before, after, wider(rise, RISE_AT_BREAK), wider(fall, FALL_AT_BREAK))
          : stepOf(before, after, rise, fall),
      ];
    });
    return blame(steps, years).map(({ draft, other, gap }) => problemOf(draft, other, gap, rise, fall));
  });
}

/** The step between two neighbouring years with the figures that do not fit any figure of the other year. */
interface Step {
  readonly before: YearOfSeries;
  readonly after: YearOfSeries;
  readonly off: ReadonlySet<Draft>;
}

function stepOf(before: YearOfSeries, after: YearOfSeries, rise: Change | null, fall: Change | null): Step {
  const gap = after.year - before.year;
  const fits = (a: Draft, b: Draft) => !exceeds(a, b, rise, gap) && !exceeds(b, a, reversed(fall), gap);
  return {
    before,
    after,
    off: new Set([
      ...before.drafts.filter((a) => !after.drafts.some((b) => fits(a, b))),
      ...after.drafts.filter((b) => !before.drafts.some((a) => fits(a, b))),
    ]),
  };
}

/** Another concept may give five times as much, or a fifth, but not ten times. */
const RISE_AT_BREAK = 400;
const FALL_AT_BREAK = 80;

function wider(limit: Change | null, relative: number): Change | null {
  if (limit === null) return null;
  return { ...limit, amount: limit.relative ? Math.max(limit.amount, relative) : limit.amount * 5 };
}

/** A fall by 20 % is a rise by 25 % seen backwards; a fall by all there was may lead anywhere. */
function reversed(fall: Change | null): Change | null {
  if (fall === null || !fall.relative) return fall;
  return fall.amount >= 100 ? null : { amount: 10000 / (100 - fall.amount) - 100, relative: true };
}

/** Whether `to` surely lies above `from` by more than the limit allows over so many years. */
function exceeds(from: Draft, to: Draft, limit: Change | null, gap: number): boolean {
  if (limit === null) return false;
  const [{ low, high }, { low: reached }] = [likelySpan(from), likelySpan(to)];
  if (!limit.relative) return reached - high > limit.amount * gap;
  return low >= 0 && reached > 0 && reached > high * (1 + limit.amount / 100) ** gap;
}

/**
 * Which of the two figures of a step is to blame: the one that fits neither of its neighbours, then the one with no
 * other neighbour, then the one farther from the middle of the series, then the later.
 */
function blame(steps: readonly Step[], years: readonly YearOfSeries[]) {
  if (steps.every(({ off }) => off.size === 0)) return [];
  const middle = median(years, ({ drafts }) => middleOf(drafts[0] as Draft)) ?? 0;
  const count = (draft: Draft, isOff: boolean) =>
    steps.filter((step) => step.off.has(draft) === isOff && within(step, draft)).length;
  const rank = (draft: Draft) => [count(draft, true), -count(draft, false), farFrom(middle, draft)];
  const found = new Map<Draft, { draft: Draft; other: Draft; gap: number }>();
  for (const { before, after, off } of steps) {
    if (off.size === 0) continue;
    const [early, late] = [before.drafts.filter((draft) => off.has(draft)), after.drafts.filter((d) => off.has(d))];
    const lateIsWrong = compare(highest(late.map(rank)), highest(early.map(rank))) >= 0;
    const gap = (after.year - before.year) * (lateIsWrong ? 1 : -1);
    const other = (lateIsWrong ? before : after).drafts[0] as Draft;
    for (const draft of lateIsWrong ? late : early) if (!found.has(draft)) found.set(draft, { draft, other, gap });
  }
  return [...found.values()];
}

function within({ before, after }: Step, draft: Draft): boolean {
  return before.drafts.includes(draft) || after.drafts.includes(draft);
}

function farFrom(middle: number, draft: Draft): number {
  const value = middleOf(draft);
  return middle > 0 && value > 0 ? Math.abs(Math.log(value / middle)) : Math.abs(value - middle);
}

function highest(ranks: readonly number[][]): number[] {
  return ranks.reduce((best, rank) => (compare(rank, best) > 0 ? rank : best), [-1]);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((x, index) => x !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? Number.NEGATIVE_INFINITY);
}

function problemOf(draft: Draft, other: Draft, gap: number, rise: Change | null, fall: Change | null): Problem {
  const [figure, reference] = [middleOf(draft), middleOf(other)];
  const bounds = `between ${fall ? `−${inWords(fall)}` : '−∞'} and ${rise ? `+${inWords(rise)}` : '∞'} a year`;
  const years = Math.abs(gap) === 1 ? '' : `, ${Math.abs(gap)} years ${gap > 0 ? 'earlier' : 'later'}`;
  const expected = `a change ${bounds}; ${other.period} has ${other.printed}${years}${powerOfTen(figure, reference)}`;
  return unlikely(draft, 'unlikely-change', expected, 'compare with the publication: unit, year, decimal point', [
    other,
  ]);
}

function inWords({ amount, relative }: Change): string {
  return `${amount}${relative ? '%' : ''}`;
}

/** A change of concept between the two years: listed in `breaks.csv`, or printed as a break. */
function isBreak(before: YearOfSeries, after: YearOfSeries, model: Model, breaks: CatalogFiles['breaks']): boolean {
  const draft = first([after]);
  const applies = (wanted: Readonly<Record<string, string>>) =>
    Object.entries(wanted).every(([dimension, code]) => {
      const own = draft.dimensions[dimension];
      return code === '*' ? own !== model.dimensions.get(dimension)?.[0]?.code : own === code;
    });
  return (
    after.drafts.every(({ status }) => status === 'break') ||
    breaks.some(
      ({ row }) =>
        row.indicator === draft.indicator &&
        before.year < Number(row.period) &&
        Number(row.period) <= after.year &&
        applies(row.dimensions),
    )
  );
}

function first(years: readonly YearOfSeries[]): Draft {
  const draft = years[0]?.drafts[0];
  if (!draft) throw new Error('a series without figures');
  return draft;
}
