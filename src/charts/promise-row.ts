import type { Interval } from '../record/types.ts';
import type { TableRow } from './table-row.ts';

/** How a promise came out; given, never decided by the drawing. `undecided` is what rounding leaves open. */
export type PromiseState = 'met' | 'missed' | 'undecided' | 'open' | 'absent';

/** A target and what came of it. */
export interface PromiseRow extends TableRow {
  readonly id: string;
  readonly label: string;
  readonly state: PromiseState;
  /** The verdict in words; of a miss also by how much. */
  readonly verdict: string;
  /** What was promised, as printed. */
  readonly aimText: string;
  /** What came, as printed, or the words of a statement that came without a number; empty where there is neither. */
  readonly outcomeText: string;
  /**
   * How far the outcome lies from the target, in what the axis of its panel counts: negative = short of it, positive =
   * beyond it, whichever way is good. `null` where there is no number or no common measure.
   */
  readonly outcome: Interval | null;
  /** How far a target that is only said roughly reaches to both sides of its mark. */
  readonly about?: { readonly low: number; readonly high: number } | undefined;
}

/** A mark on the axis: its place, and how far it reaches to both sides in px. */
export interface PromiseMark {
  readonly value: number;
  readonly before: number;
  readonly after: number;
}

/** A row with its outcome cut to the axis. */
export interface CutRow extends PromiseRow {
  /** Whether the outcome lies beyond the end of the axis. */
  readonly off: boolean;
}

/** Half of a diamond or dot, with air. */
const MARK = 8;
/** How far a side without a bound reaches. */
export const OPEN = 26;
/** Width of the hatch that stands for an outcome nobody published. */
export const STUB = 24;
/** An outcome more than this many times as far from its target as the next one stands off the axis. */
const FAR = 3;
/** How far beyond the last outcome on the axis those off it are drawn. */
const BEYOND = 1.3;

const AFTER: Readonly<Record<PromiseState, number>> = { missed: 0, undecided: 1, met: 2, open: 3, absent: 4 };

/** The number that stands for an outcome: the printed one, or the bound nearest to the target. */
export function anchorOf({ outcome }: Pick<PromiseRow, 'outcome'>): number | null {
  if (outcome === null) return null;
  const { value, low, high } = outcome;
  if (value !== null) return value;
  return high !== null && high < 0 ? high : (low ?? high);
}

/** Worst misses first, then what rounding decides, what was met, what is open, and what has no figure. */
export function orderPromises<Row extends PromiseRow>(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (a, b) =>
      AFTER[a.state] - AFTER[b.state] ||
      Number(anchorOf(a) === null) - Number(anchorOf(b) === null) ||
      (anchorOf(a) ?? 0) - (anchorOf(b) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Cuts outcomes far beyond their targets to the end of the axis, so that misses stay to be seen; no miss is ever cut. */
export function cutFar(rows: readonly PromiseRow[]): CutRow[] {
  const last = Math.max(lastNear(rows), ...rows.map((row) => -(anchorOf(row) ?? 0)));
  const end = last * BEYOND;
  return rows.map((row) => {
    const off = row.state !== 'missed' && (anchorOf(row) ?? 0) > end;
    return off ? { ...row, off, outcome: { value: end, low: end, high: end } } : { ...row, off };
  });
}

/** The largest distance that is not far from the next smaller one, beginning with the middle of all. */
function lastNear(rows: readonly PromiseRow[]): number {
  const sizes = rows
    .map((row) => Math.abs(anchorOf(row) ?? 0))
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const upper = sizes.slice(Math.floor((sizes.length - 1) / 2));
  const jump = upper.findIndex((size, index) => (upper[index + 1] ?? 0) > size * FAR);
  return (jump < 0 ? upper.at(-1) : upper[jump]) ?? 0;
}

/** Every mark of a row on its axis; the target stands at 0. */
export function marksOfRow({ outcome, about, off, state }: CutRow): PromiseMark[] {
  const stub = state === 'absent' ? STUB + 4 : 0;
  const marks: PromiseMark[] = [{ value: 0, before: MARK + stub, after: MARK }];
  if (about) marks.push({ value: about.low, before: 3, after: 3 }, { value: about.high, before: 3, after: 3 });
  if (outcome === null) return marks;
  const { value, low, high } = outcome;
  const middle = value ?? low ?? high ?? 0;
  if (value !== null) marks.push({ value, before: MARK, after: off ? MARK + 8 : MARK });
  marks.push({ value: low ?? value ?? middle, before: low === null ? OPEN : 3, after: 3 });
  marks.push({ value: high ?? value ?? middle, before: 3, after: high === null ? OPEN : 3 });
  return marks;
}
