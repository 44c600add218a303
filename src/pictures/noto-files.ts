import { readFileSync } from 'node:fs';
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

/** Does some work with one file of a family in a weight, a WOFF2; one that is missing or damaged is told of. */
export async function withNotoFile<T>(
  family: NotoFamily,
  slice: string,
  weight: number,
  work: (font: Buffer) => T | Promise<T>,
): Promise<T> {
  const name = `${family.package}-${slice.replace(/[[\]]/g, '')}-${weight}-normal.woff2`;
  try {
    return await work(readFileSync(packages.resolve(`@fontsource/${family.package}/files/${name}`)));
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    const where = `The font ${name} of the package @fontsource/${family.package} cannot be read`;
    throw new Error(`${where} (${reason}); run \`npm ci\`, which brings it anew.`, { cause: error });
  }
}

/** Files of a family beside its main one with the code points they hold, as `U+4e00-4e02,U+4e04`. */
export function slicesOf(family: NotoFamily): [slice: string, ranges: string][] {
  return Object.entries(packages(`@fontsource/${family.package}/unicode.json`) as Record<string, string>);
}
