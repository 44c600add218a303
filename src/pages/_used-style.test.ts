import { expect, test } from 'vitest';
import { namesIn, usedStyle } from './_used-style.ts';

const PAGE = '<main><p class="key soft">C</p><svg><path d="M0 0"/></svg></main>';

const of = (css: string, page = PAGE) => usedStyle(css, namesIn(page));

test('rules for elements and classes that a page lacks are left out', () => {
  const css = 'p{margin:0}table{margin:0}.key{color:red}.note{color:red}p.key,.note p{top:0}main>.soft:hover{left:0}';
  expect(of(css)).toBe('p{margin:0}.key{color:red}p.key{top:0}main>.soft:hover{left:0}');
});

test('so are media that hold nothing then, and custom properties that nothing names, in every theme', () => {
  const css =
    ':root{--ink:#111;--gap:red}@media (prefers-color-scheme:dark){:root{--ink:#eee;--gap:pink}}' +
    'p{color:var(--ink)}@media print{table{color:var(--gap)}}';
  expect(of(css)).toBe(':root{--ink:#111}@media (prefers-color-scheme:dark){:root{--ink:#eee}}p{color:var(--ink)}');
});

test('what is named in the page itself stays', () => {
  expect(of(':root{--size:1px}', '<p style="width:var(--size)"></p>')).toBe(':root{--size:1px}');
});

test('states, attributes and ids are taken as there', () => {
  const css = ':root[data-plain] p{top:0}[hidden]{top:0}#key{top:0}p::before{top:0}';
  expect(of(css)).toBe(':root[data-plain] p,[hidden],#key,p:before{top:0}');
});

test('and so is what stands within a selector', () => {
  const css = 'p:is(.key,.note){top:0}p:not(.note){left:0}';
  expect(of(css)).toBe(css);
});
