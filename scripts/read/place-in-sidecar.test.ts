import { expect, test } from 'vitest';
import { readJson } from './json-text.ts';
import { isWritten, placeInSidecar, placeOfKey, type Whereabouts } from './place-in-sidecar.ts';

const text = `{
  "title": "圆",
  "defaults": { "unit": "元", "period": "$1" },
  "columns": [
    { "name": "2019", "unit": "圆" },
    { "match": "^202", "unit": "圆" }
  ],
  "items": { "工资": { "unit": "\\u5706" } }
}`;

/** What stands at a place, to the end of its line. */
function at(where: Whereabouts): string | undefined {
  const { json } = readJson('s.json', text);
  if (!json) return undefined;
  const { line, column } = placeInSidecar(json, where);
  return `${line} ${text.split('\n')[line - 1]?.slice(column - 1)}`;
}

test('a path leads to its value', () => {
  expect(at(['columns', 1, 'unit'])).toBe('6 "圆" }');
  expect(at(['columns', 1])).toBe('6 { "match": "^202", "unit": "圆" }');
});

test('a key and its value are not taken for the same text elsewhere', () => {
  expect(at({ key: 'unit', value: '圆' })).toBe('5 "圆" },');
  expect(at({ key: 'unit', value: '元' })).toBe('3 "元", "period": "$1" },');
});

test('of several the one is meant that lies near: by heading, pattern of headings, or label', () => {
  expect(at({ key: 'unit', value: '圆', near: ['2019', ''] })).toBe('5 "圆" },');
  expect(at({ key: 'unit', value: '圆', near: ['2020', ''] })).toBe('6 "圆" }');
  expect(at({ key: 'unit', value: '圆', near: ['x', '工资'] })).toBe('8 "\\u5706" } }');
});

test('what was filled in stands at its key, and what is not said at the start', () => {
  expect(at({ key: 'period', value: '2020' })).toBe('3 "$1" },');
  expect(at({ key: 'items' })).toBe('8 "items": { "工资": { "unit": "\\u5706" } }');
  expect(at({ key: 'region' })).toBe('1 {');
  expect(at('圆')).toBe('2 "圆",');
});

test('a rule stands at its key, an entry of a list where it begins, and one that is not there at what would hold it', () => {
  const { json } = readJson('s.json', text);
  if (!json) throw new Error('no JSON');
  expect(placeOfKey(json, ['defaults', 'unit'])).toMatchObject({ line: 3, column: 17 });
  expect(placeOfKey(json, ['columns', 1])).toMatchObject({ line: 6, column: 5 });
  expect(placeOfKey(json, ['items', '财产'])).toMatchObject({ line: 8, column: 3 });
  expect([isWritten(json, 'items'), isWritten(json, 'unit')]).toEqual([true, false]);
});
