import { keyOf } from '../../src/record/series-key.ts';
import type { Draft } from '../normalise/draft.ts';
import { widthOf } from './choose.ts';

/**
 * Drops repeats: the same figure from the same source that came in through two tables. The one with a quote stays,
 * then the finer interval, then the smaller id; rivals from one source with another value stay too.
 */
export function mergeRepeats(drafts: readonly Draft[]): { kept: Draft[]; repeats: number } {
  const groups = Map.groupBy(
    drafts,
    (draft) =>
      `${keyOf(draft)}|${draft.source}|${draft.value}|${draft.value === null ? `${draft.low}..${draft.high}` : ''}`,
  );
  const kept = [...groups.values()].flatMap((group) => [...group].sort(byWorth).slice(0, 1));
  return { kept, repeats: drafts.length - kept.length };
}

function byWorth(a: Draft, b: Draft): number {
  return Number(a.quote === null) - Number(b.quote === null) || widthOf(a) - widthOf(b) || (a.id < b.id ? -1 : 1);
}
