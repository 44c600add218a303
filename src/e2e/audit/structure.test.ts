import { expect, test } from 'vitest';
import { partsOf, structureOf } from './structure.ts';

test('pages of the same elements and classes are alike, whatever they say and however long their lists are', () => {
  const one = '<main class="wrap"><h1>Hebei</h1><ul><li><a href="/a/">A</a></li></ul><br></main>';
  const two =
    '<main class="wrap"><h1>Tibet</h1><ul><li><a href="/b/">B</a></li><li><a href="/c/">C</a></li></ul><br></main>';
  expect(structureOf(two)).toBe(structureOf(one));
});

test('another class, another element, another language or another place of an element is another structure', () => {
  const page = '<main lang="en"><p class="soft">a</p><p>b</p></main>';
  for (const other of [
    '<main lang="en"><p class="gap">a</p><p>b</p></main>',
    '<main lang="en"><p class="soft">a</p><div>b</div></main>',
    '<main lang="zh-Hant"><p class="soft">a</p><p>b</p></main>',
    '<main lang="en"><p class="soft">a</p></main><p>b</p>',
  ])
    expect(structureOf(other)).not.toBe(structureOf(page));
});

test('what a drawing holds does not matter, and nothing gives nothing', () => {
  expect(structureOf('<svg role="img"><text>a</text></svg>')).toBe(structureOf('<svg role="img"><g></g></svg>'));
  expect(structureOf('')).toBe('');
});

test('parts of a page are those of its main content and those around it', () => {
  const page = '<body><nav></nav><main><p>a</p><p>b</p><ul><li>c</li></ul></main><footer></footer></body>';
  expect(partsOf(page)).toHaveLength(4);
  expect(partsOf('')).toEqual([]);
});
