import { keyOf } from '../../src/record/series-key.ts';
import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import { unlikely } from './unlikely.ts';

/** Values of codes that have an order (`rank` in dimensions.csv): the second fifth is not poorer than the lowest. */
export function checkCodeOrder(drafts: readonly Draft[], model: Model): Problem[] {
  const ranked = [...model.dimensions].filter(([, codes]) => codes.some(({ rank }) => rank !== null));
  return ranked.flatMap(([dimension, codes]) => {
    const rankOf = new Map(codes.map(({ code, rank }) => [code, rank]));
    const rank = (draft: Draft) => rankOf.get(draft.dimensions[dimension] ?? '') ?? null;
    const own = drafts.filter((draft) => rank(draft) !== null && draft.value !== null);
    const groups = Map.groupBy(
      own,
      (draft) => `${draft.table}|${keyOf({ ...draft, dimensions: { ...draft.dimensions, [dimension]: '' } })}`,
    );
    return [...groups.values()].flatMap((group) => {
      const sorted = group.sort((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0));
      return sorted.flatMap((draft, at) => {
        const before = sorted[at - 1];
        if (!before || (draft.value ?? 0) >= (before.value ?? 0)) return [];
        const expected = `no less than ${before.printed} of ${before.dimensions[dimension]}, as ranks rise`;
        return [unlikely(draft, 'codes-out-of-order', expected, 'compare the columns with the publication', [before])];
      });
    });
  });
}
