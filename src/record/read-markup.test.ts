import { expect, test } from 'vitest';
import { elementOf, elementsOf, readMarkup, sourceOf, textOf } from './read-markup.ts';

const page =
  '<p class="a b">1 &lt; 2 &amp; 3&nbsp;%<!-- no > text --></p><svg><path d="M0 0"/><text x="1">&#x519c;村</text></svg><p>z';

test('text has its entities resolved and no comments', () => {
  expect(textOf(elementOf(readMarkup(page), 'p.b'))).toBe('1 < 2 & 3\u00a0%');
  expect(textOf(elementOf(readMarkup(page), 'svg > text'))).toBe('农村');
  expect([textOf(null), textOf(readMarkup(''))]).toEqual(['', '']);
});

test('elements come in order, and as they stand in the text', () => {
  const tree = readMarkup(page);
  expect(elementsOf(tree, 'p').map(textOf)).toEqual(['1 < 2 & 3\u00a0%', 'z']);
  expect(elementsOf(tree, 'path, text').map((element) => sourceOf(page, element))).toEqual([
    '<path d="M0 0"/>',
    '<text x="1">&#x519c;村</text>',
  ]);
  expect(elementOf(tree, 'table')).toBeNull();
});
