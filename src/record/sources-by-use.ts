import type { Ledger } from './ledger.ts';
import type { Observation, Source } from './types.ts';

/** Sources behind some figures and how many of them each gave, the most used first. */
export function sourcesByUse(
  record: Ledger,
  observations: readonly Observation[],
): { source: Source; count: number }[] {
  const uses = observations.flatMap(({ sources }) => sources);
  return [...Map.groupBy(uses, (id) => id)]
    .map(([id, own]) => ({ source: record.source(id), count: own.length }))
    .sort((a, b) => b.count - a.count || (a.source.id < b.source.id ? -1 : 1));
}
