/** Pages are as light to build as they are to load. */
import { expect, test } from 'vitest';
import { FOLDER } from './built-pages.ts';
import { BARRED_KINDS, countElements, countPages, MOST_ELEMENTS } from './count-elements.ts';

test('elements are counted by their start tags, and what only looks like one is not', () => {
  expect(countElements('<!doctype html><html><body><p>1 &lt; 2<br /></p></body></html>')).toBe(4);
  expect(countElements('<script type="application/json">["<b>"]</script><!-- <p> --><svg><path d="M0"/></svg>')).toBe(
    3,
  );
  expect(countElements('')).toBe(0);
});

test('a page of an indicator, a region, a subject, a target or of coverage has 3,000 elements at most, in each language', () => {
  const barred = countPages(FOLDER).filter(({ kind }) => BARRED_KINDS.includes(kind));
  expect(new Set(barred.map(({ kind }) => kind))).toEqual(new Set(BARRED_KINDS));
  expect(barred.length).toBeGreaterThan(1_000);
  const above = barred.filter(({ count }) => count > MOST_ELEMENTS);
  expect(above.map(({ path, count }) => `${path} ${count}`)).toEqual([]);
});
