import { greatest, median } from 'd3';
import type { Draft } from '../normalise/draft.ts';
import type { YearOfSeries } from './group-drafts.ts';
import { middleOf } from './likely-span.ts';
import type { Step } from './step-of.ts';

/** A figure to blame for a step, the figure it does not fit, and the years from that to it. */
export interface Blamed {
  readonly draft: Draft;
  readonly other: Draft;
  readonly gap: number;
}

/**
 * Which of the two figures of a step is to blame: the one that fits neither of its neighbours, then the one with no
 * other neighbour, then the one farther from the middle of the series, then the later.
 */
export function blame(steps: readonly Step[], years: readonly YearOfSeries[]): Blamed[] {
  if (steps.every(({ off }) => off.size === 0)) return [];
  const middle = median(years, ({ drafts }) => middleOf(drafts[0] as Draft)) ?? 0;
  const count = (draft: Draft, isOff: boolean) =>
    steps.filter((step) => step.off.has(draft) === isOff && within(step, draft)).length;
  const rank = (draft: Draft) => [count(draft, true), -count(draft, false), farFrom(middle, draft)];
  const highest = (drafts: readonly Draft[]) => greatest(drafts.map(rank), compare) ?? [-1];
  const found = new Map<Draft, Blamed>();
  for (const { before, after, off } of steps) {
    if (off.size === 0) continue;
    const [early, late] = [before.drafts.filter((draft) => off.has(draft)), after.drafts.filter((d) => off.has(d))];
    const lateIsWrong = compare(highest(late), highest(early)) >= 0;
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

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((x, index) => x !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? Number.NEGATIVE_INFINITY);
}
