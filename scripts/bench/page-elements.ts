/** How many elements pages have: what a phone has to build before it can show and scroll them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, readMarkup } from '../../src/lib/read-markup.ts';
import type { Measure } from './measure.ts';

const LIMIT = 3_000;
const KINDS = ['indicators', 'regions', 'charts', 'targets', 'coverage', 'sources'];

export const pageElements: Measure = {
  name: 'elements',
  label: 'Counting the elements of pages',
  async run({ folder }) {
    // A component makes the same page in every language: one of them is enough.
    const pages = globSync('en/**/index.html', { cwd: folder })
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => ({ file, count: countElements(readFileSync(join(folder, file), 'utf8')) }));
    const kindOf = (file: string) => KINDS.find((kind) => file.startsWith(`en/${kind}/`)) ?? 'other';
    return [...Map.groupBy(pages, ({ file }) => kindOf(file))].map(([kind, own]) => {
      const [most] = own.toSorted((a, b) => b.count - a.count);
      const over = own.filter(({ count }) => count > LIMIT).length;
      return {
        what: `elements in a page, ${kind}`,
        bar: `≤ ${LIMIT.toLocaleString('en-US')}`,
        here: `${most?.count.toLocaleString('en-US')} in ${most?.file.replace('index.html', '')}; ${over} of ${own.length} above`,
        passed: over === 0,
      };
    });
  },
};

/** Elements of a page; what stands in comments, styles, scripts and text fields is none. */
export function countElements(html: string): number {
  return elementsOf(readMarkup(html), '*').length;
}
