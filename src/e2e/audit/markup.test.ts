import { expect, test } from 'vitest';
import { markupProblems } from './markup.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ledger</title></head><body>${body}</body></html>`;
const rules = (body: string) => markupProblems('/', page(body)).map(({ rule }) => rule);

test('sound markup has no problems', () => {
  expect(rules('<main><h1>Ledger</h1><p>Text</p></main>')).toEqual([]);
});

test('wrong nesting, doubled ids, pictures without text and style attributes are problems', () => {
  expect(rules('<p><div></div></p>')).toContain('html/close-order');
  expect(rules('<p id="a"></p><p id="a"></p>')).toContain('html/no-dup-id');
  expect(rules('<img src="a.png">')).toContain('html/wcag/h37');
  expect(rules('<p style="color: red">a</p>')).toContain('html/no-inline-style');
});
