/** A page that answers a lookup. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Hits of all lists, best first; a page takes its hit from the first list that has it, with the sum of its scores. */
export function inAll<T extends Hit>(lists: readonly (readonly T[])[]): T[] {
  const [first = [], ...others] = lists.map((list) => new Map(list.map((hit) => [hit.id, hit])));
  const common = [...first.values()].filter(({ id }) => others.every((other) => other.has(id)));
  const total = ({ id, score }: T) => others.reduce((sum, other) => sum + (other.get(id)?.score ?? 0), score);
  // The order of equals is that of the index.
  return common.map((hit) => ({ ...hit, score: total(hit) })).sort((a, b) => b.score - a.score);
}

/** Hits of any list, each page once: those of the first list, then what only the next one has. */
export function inAny<T extends Hit>(lists: readonly (readonly T[])[]): T[] {
  const hits = new Map<string, T>();
  for (const hit of lists.flat()) if (!hits.has(hit.id)) hits.set(hit.id, hit);
  return [...hits.values()];
}
