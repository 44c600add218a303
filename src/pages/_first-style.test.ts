import { expect, test } from 'vitest';
import { withFirstStyle } from './_first-style.ts';
import { policyHash } from './_inline-script.ts';

const SHEETS: Readonly<Record<string, string>> = {
  '/_astro/site.css': 'p{margin:0}.key{color:red}.tip{top:0}',
  '/_astro/page.css': 'p{padding:0}',
};
const read = (address: string) => SHEETS[address];
const LINKS = '<link rel="stylesheet" href="/_astro/site.css"><link rel="stylesheet" href="/_astro/page.css">';
const policy = (sources: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src ${sources};">`;
const page = (sources: string, head: string, foot = '') =>
  `<html><head>${policy(sources)}${head}</head><body><p class="key">A $& text</p>${foot}</body></html>`;

test('what the page uses of its sheets stands in it, and the sheets themselves at its end', () => {
  const style = 'p{margin:0}.key{color:red}p{padding:0}';
  expect(withFirstStyle(page("'self'", LINKS), read)).toBe(
    page(`'self' '${policyHash(style)}'`, `<style>${style}</style>`, LINKS),
  );
});

test('a page without sheets, or with one that is not written, is left as it is', () => {
  for (const html of [page("'self'", ''), page("'self'", '<link rel="stylesheet" href="/src/site.css">')])
    expect(withFirstStyle(html, read)).toBe(html);
});
