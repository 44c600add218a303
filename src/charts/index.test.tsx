/** @jsxRuntime automatic @jsxImportSource preact */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charts } from './index.ts';

const folder = new URL('./', import.meta.url);
const drawings = readdirSync(new URL('snapshots/', folder)).map((name) => ({
  name,
  svg: readFileSync(new URL(`snapshots/${name}`, folder), 'utf8'),
}));

test('every kind has a file and two drawings of its own', () => {
  for (const kind of Object.keys(charts)) {
    expect(readdirSync(folder)).toContain(`${kind}.tsx`);
    expect(drawings.map(({ name }) => name)).toEqual(expect.arrayContaining([`${kind}-340.svg`, `${kind}-720.svg`]));
  }
});

test.each(drawings)('$name is named, described, free of style attributes, and prefixes its ids', ({ svg }) => {
  expect(svg).toContain('role="img" aria-labelledby="t-title t-desc"');
  expect(svg).not.toMatch(/style=|NaN|Infinity|undefined/);
  for (const [, id] of svg.matchAll(/\bid="([^"]*)"/g)) expect(id).toMatch(/^t-/);
});

test.each(drawings)('$name has coordinates of one decimal at most', ({ svg }) => {
  expect(svg).not.toMatch(/\d\.\d\d/);
});

test.each(drawings)('$name uses only classes that have a rule', ({ svg }) => {
  const css = readFileSync(new URL('chart.css', folder), 'utf8');
  const classes = [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, list]) => (list ?? '').split(' '));
  const ruled = new Set([...css.matchAll(/^\.([\w-]+)(?:,| \{)$/gm)].map(([, name]) => name));
  expect(classes.filter((name) => !ruled.has(name))).toEqual([]);
});
