import { createRequire } from 'node:module';

/** A family of the project's own fonts, cut into files by its package. */
export interface NotoFamily {
  readonly package: string;
  /** The one large file of the family; its other files hold what that lacks, a few characters each. */
  readonly main: string;
}

export const SC: NotoFamily = { package: 'noto-sans-sc', main: 'chinese-simplified' };
export const TC: NotoFamily = { package: 'noto-sans-tc', main: 'chinese-traditional' };

const packages = createRequire(import.meta.url);

/** Path of one file of a family in a weight, as WOFF2. */
export function notoFile(family: NotoFamily, slice: string, weight: number): string {
  const name = slice.replace(/[[\]]/g, '');
  return packages.resolve(`@fontsource/${family.package}/files/${family.package}-${name}-${weight}-normal.woff2`);
}

/** Files of a family beside its main one with the code points they hold, as `U+4e00-4e02,U+4e04`. */
export function slicesOf(family: NotoFamily): [slice: string, ranges: string][] {
  return Object.entries(packages(`@fontsource/${family.package}/unicode.json`) as Record<string, string>);
}
