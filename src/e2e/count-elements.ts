/** How many elements pages have: what a phone has to build before it can show and scroll them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../edition/locales.ts';
import { attributesIn } from '../record/read-markup.ts';

/** So many at most in a page of one of these kinds. */
export const MOST_ELEMENTS = 3_000;
const SUBJECTS = ['poverty', 'relocation', 'income-structure'];
export const BARRED_KINDS = ['indicators', 'regions', 'subjects', 'coverage', 'targets'];

/** A page in the language in which it has the most elements. */
export interface CountedPage {
  /** Address without the locale. */
  readonly path: string;
  /** Its folder; `subjects` for those, and `/` for what has none. */
  readonly kind: string;
  readonly count: number;
}

/** Every page of a built site, the largest first. */
export function countPages(folder: string): readonly CountedPage[] {
  const most = new Map<string, number>();
  const prefixes = locales.flatMap(({ prefix }) => prefix || []).join('|');
  for (const file of globSync('**/index.html', { cwd: folder }).sort()) {
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`.replace(
      new RegExp(`^/(${prefixes})/`),
      '/',
    );
    most.set(path, Math.max(most.get(path) ?? 0, countElements(readFileSync(join(folder, file), 'utf8'))));
  }
  return [...most]
    .map(([path, count]) => ({ path, kind: kindOf(path), count }))
    .sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
}

function kindOf(path: string): string {
  const folder = path.split('/')[1] ?? '';
  return SUBJECTS.includes(folder) ? 'subjects' : folder || '/';
}

/** Elements of a page; what stands in comments, styles, scripts and text fields is none. */
export function countElements(html: string): number {
  return attributesIn(html).length;
}
