import { expect, test } from 'vitest';
import { countElements } from './page-elements.ts';

test('elements are counted by their start tags, and what only looks like one is not', () => {
  expect(countElements('<!doctype html><html><body><p>1 &lt; 2<br /></p></body></html>')).toBe(4);
  expect(countElements('<script type="application/json">["<b>"]</script><!-- <p> --><svg><path d="M0"/></svg>')).toBe(
    3,
  );
  expect(countElements('')).toBe(0);
});
