/** A label on one axis: where its middle should be, and the room it takes. */
export interface Extent {
  readonly middle: number;
  readonly size: number;
}

interface Cluster {
  readonly members: number[];
  sum: number;
  mean: number;
}

/**
 * Pushes labels apart by the least total squared movement, keeping their order and staying within `low` and `high`.
 * Returns the new middles in the order given. Where the room is too small, labels start at `low` and run over.
 */
export function dodge(extents: readonly Extent[], low: number, high: number): number[] {
  const order = extents.map((_, index) => index).sort((a, b) => at(extents, a).middle - at(extents, b).middle || a - b);
  const offsets: number[] = [];
  let used = 0;
  for (const index of order) {
    offsets.push(used + at(extents, index).size / 2);
    used += at(extents, index).size;
  }
  const clusters: Cluster[] = [];
  order.forEach((index, rank) => {
    const wish = at(extents, index).middle - at(offsets, rank);
    clusters.push({ members: [rank], sum: wish, mean: wish });
    mergeBack(clusters);
  });
  const middles: number[] = new Array(extents.length).fill(0);
  for (const { members, mean } of clusters) {
    const shift = Math.max(low, Math.min(mean, high - used));
    for (const rank of members) middles[at(order, rank)] = shift + at(offsets, rank);
  }
  return middles;
}

/** Joins the last cluster to its neighbour as long as they would overlap. */
function mergeBack(clusters: Cluster[]): void {
  for (;;) {
    const last = clusters.at(-1);
    const before = clusters.at(-2);
    if (!last || !before || before.mean <= last.mean) return;
    clusters.pop();
    before.members.push(...last.members);
    before.sum += last.sum;
    before.mean = before.sum / before.members.length;
  }
}

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}
