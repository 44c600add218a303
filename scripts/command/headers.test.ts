import { expect, test } from 'vitest';
import { HEADER_RULES, headersFor } from './headers.ts';

const isFramable = (path: string) => !headersFor(path)['Content-Security-Policy']?.includes('frame-ancestors');
const isShared = (path: string) => headersFor(path)['Access-Control-Allow-Origin'] === '*';

test.each([
  ...['/embed/a/', '/zh-hant/embed/a/', '/en/embed/a/', '/compare/embed/', '/en/compare/embed/'],
  ...['/embed/a.svg', '/releases/0.3.0/embed/a/', '/en/releases/0.10.1/embed/a.b/'],
])('%s may be framed', (path) => {
  expect(isFramable(path)).toBe(true);
});

test.each([
  '/',
  '/embed',
  '/embed.js',
  '/embedding/',
  '/en/',
  '/about/data/embed/a/',
  '/compare/',
  '/404.html',
  '/releases/0.3.0/',
])('%s may not be framed', (path) => {
  expect(isFramable(path)).toBe(false);
});

test.each([
  '/api/v1/regions.json',
  '/data/incomes.csv',
  '/data/observations/by-indicator/indicator=a/data.parquet',
  '/data/rural-ledger-0.2.0.zip',
  '/releases/0.3.0/values.csv',
  '/embed/a.svg',
  '/en/embed/a/b.svg',
  '/en/charts/a.b.json',
  '/charts/a.b/values.csv',
  '/embed/a.b.oembed.json',
  '/zh-hant/embed/a.b.oembed.json',
  '/embed.js',
  '/_astro/a.js',
])('%s may be fetched from anywhere', (path) => {
  expect(isShared(path)).toBe(true);
});

test.each(['/', '/database/', '/embed/a/', '/charts/a/', '/about/a.svg', '/en/about/'])('%s is not shared', (path) => {
  expect(isShared(path)).toBe(false);
});

test('only hashed files are kept for ever', () => {
  expect(headersFor('/_astro/a.js')['Cache-Control']).toContain('immutable');
  expect(headersFor('/')['Cache-Control']).toBe('no-cache');
});

test('no pattern stands twice: a host would keep only one of them', () => {
  const patterns = HEADER_RULES.map(({ at }) => at);
  expect(patterns).toEqual([...new Set(patterns)]);
});
