import type { Draft } from '../normalise/draft.ts';
import type { Model } from '../normalise/model.ts';
import type { Problem } from '../read/problem.ts';
import { unlikely } from './unlikely.ts';

/** One sentence is about one region, unless it names several: names of rows may be swapped. */
export function checkQuotes(drafts: readonly Draft[], model: Model): Problem[] {
  const quoted = drafts.filter(({ quote }) => quote !== null);
  const groups = Map.groupBy(quoted, ({ table, source, quote }) => `${table}|${source}|${quote}`);
  return [...groups.values()].flatMap((group) => {
    const byRegion = [...Map.groupBy(group, ({ region }) => region).values()].sort((a, b) => b.length - a.length);
    const [most = [], ...others] = byRegion;
    if (others.length === 0) return [];
    return others
      .flat()
      .filter((draft) => !names(draft, model))
      .map((draft) => {
        const expected = `the region of the other figures in this sentence, ${nameOf(most[0], model)}`;
        const advice = 'compare the names of the rows with the publication';
        return unlikely(draft, 'contradicting-words', expected, advice, most.slice(0, 1));
      });
  });
}

/** Whether the quote names the region of its figure, in one of its names. */
function names({ quote, region }: Draft, model: Model): boolean {
  const row = model.regions.get(region);
  const said = quote?.toLowerCase() ?? '';
  return row !== undefined && [row.short_zh, row.short_en].some((name) => said.includes(name.toLowerCase()));
}

function nameOf(draft: Draft | undefined, model: Model): string {
  return model.regions.get(draft?.region ?? '')?.name_zh ?? '';
}
