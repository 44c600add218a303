import { expect, test } from 'vitest';
import { withoutLiveStyles } from './without-live-styles.ts';

test('styles of a code at work are taken out, those of the page around it are not, and nothing moves', () => {
  const style = ' style="color: red"';
  const page = (styles: string) =>
    `<p${style}>a</p>\n<div class="live"><div${styles}><iframe${styles}></iframe></div></div><b${style}>b</b>`;
  expect(withoutLiveStyles(page(style))).toBe(page(' '.repeat(style.length)));
  expect(withoutLiveStyles(`<p${style}>a</p>`)).toBe(`<p${style}>a</p>`);
});
