/** The pages of a built folder. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKeptByRelease } from '../kept-by-release.ts';
import { LOCALES } from '../routes.ts';

/** Address of each page, such as `/en/regions/`, with its text. */
export type Site = ReadonlyMap<string, string>;

/** Reads every page of a built folder but those that releases keep. */
export function readSite(folder: string): Site {
  const files = globSync('**/*.html', { cwd: folder })
    .filter((file) => !isKeptByRelease(file))
    .sort();
  return new Map(files.map((file) => [addressOf(file), readFileSync(join(folder, file), 'utf8')]));
}

/** Address, such as `/en/regions/`, of a file of a built folder. */
export function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The address without its locale, and the locale's own prefix. */
export function splitLocale(path: string): { prefix: string; rest: string } {
  const prefix = LOCALES.find(({ prefix }) => prefix !== '' && path.startsWith(`${prefix}/`))?.prefix ?? '';
  return { prefix, rest: path.slice(prefix.length) };
}

/** Kind of a page in its locale: `/regions/hebei/` and `/regions/tibet/` are alike, `/regions/` is not. */
export function kindOf(path: string): string {
  const { prefix, rest } = splitLocale(path);
  return prefix + rest.replace(/^(\/[^/]+\/)[^/]+\//, '$1*/');
}

/** Some pages of each kind in each locale, evenly spread over the sorted list. */
export function samplePages(paths: readonly string[], each: number): string[] {
  return [...Map.groupBy(paths, kindOf).values()].flatMap((alike) => {
    const count = Math.min(each, alike.length);
    return Array.from({ length: count }, (_, index) => alike[Math.floor(((index + 0.5) * alike.length) / count)] ?? '');
  });
}
