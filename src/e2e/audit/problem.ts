/** Something wrong with a page, told in one line. */
export interface PageProblem {
  /** Address on the site, without origin. */
  readonly page: string;
  /** What it breaks, e.g. `link`, `label` or the name of a validator's rule. */
  readonly rule: string;
  readonly what: string;
}

/** `page  rule  what`. */
export function problemLine({ page, rule, what }: PageProblem): string {
  return `${page}  ${rule}  ${what.replace(/\s+/g, ' ')}`;
}
