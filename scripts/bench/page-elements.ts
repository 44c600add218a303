/** How many elements pages have, kind by kind. */
import { BARRED_KINDS, countPages, MOST_ELEMENTS } from '../../src/e2e/count-elements.ts';
import type { Measurement } from './measure.ts';

const number = (count: number) => count.toLocaleString('en-US');

export const pageElements: Measurement = {
  name: 'elements',
  label: 'Counting the elements of pages',
  async run({ folder }) {
    const kinds = [...Map.groupBy(countPages(folder), ({ kind }) => kind)];
    return kinds.map(([kind, pages]) => {
      const above = pages.filter(({ count }) => count > MOST_ELEMENTS);
      const listed = above.map(({ path, count }) => `${number(count)} ${path}`).join(', ');
      const barred = BARRED_KINDS.includes(kind);
      return {
        what: `elements in a page, ${kind}`,
        bar: barred ? `≤ ${number(MOST_ELEMENTS)}` : '',
        here: `${number(pages[0]?.count ?? 0)} in ${pages[0]?.path}; ${above.length} of ${pages.length} above`,
        ...(barred && { passed: above.length === 0 }),
        ...(above.length > 0 && {
          note: `Above ${number(MOST_ELEMENTS)} elements, ${kind}, in the language that has the most: ${listed}.`,
        }),
      };
    });
  },
};
