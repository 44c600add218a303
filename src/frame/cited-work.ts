/** A release of the site, as citations name it. */
export interface CitedRelease {
  readonly version: string;
  /** Its day, as in `2026-11-30`. */
  readonly date: string;
}

/** What citations of a chart or dataset are made of: the day of access is left to who cites it. */
export interface CitedWork extends CitedRelease {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  /** What stands beside the title: of a chart indicator, unit, region and period; nothing of a dataset. */
  readonly measure: string;
  /** What it is, by the marks of GB/T 7714: a database or a dataset, online. */
  readonly carrier: 'DB/OL' | 'DS/OL';
  readonly url: string;
}

/** Key of a work in lists of references, also what it is identified by in metadata. */
export function citationKey({ id, version }: Pick<CitedWork, 'id' | 'version'>): string {
  return `rural-ledger:${id}:${version}`;
}

/** Year of a release. */
export function yearOfRelease({ date }: CitedRelease): string {
  return date.slice(0, 4);
}
