/** Parts a long list into pages of at most `most`, in its order; an entry that weighs more has a page of its own. */
export function inPages<T>(entries: readonly T[], most: number, weigh: (entry: T) => number = () => 1): T[][] {
  const pages: T[][] = [];
  let weight = 0;
  for (const entry of entries) {
    const more = weigh(entry);
    const last = pages.at(-1);
    if (last && weight + more <= most) last.push(entry);
    else {
      pages.push([entry]);
      weight = 0;
    }
    weight += more;
  }
  return pages;
}

/** Address of a page among these, counted from 0, below that of the first. */
export function pagePath(page: number): string {
  return page === 0 ? '' : `${page + 1}/`;
}
