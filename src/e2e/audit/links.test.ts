import { expect, test } from 'vitest';
import { brokenLinks } from './links.ts';
import { problemLine } from './problem.ts';

const nowhere = 'no-such-folder';

test('a link must arrive, and at the place it names', () => {
  const site = new Map([
    ['/', '<a href="/regions/">r</a><a href="/region/">r</a><a href="/regions/#hebei">h</a><a href="#foot">f</a>'],
    ['/regions/', '<h2 id="tibet">Tibet</h2><a href="/regions/#%74ibet">t</a><a href="https://example.org/">e</a>'],
  ]);
  expect(brokenLinks(nowhere, site).map(problemLine)).toEqual([
    '/  link  /region/ is missing',
    '/  anchor  /regions/#hebei names a place that is not there',
    '/  anchor  #foot names a place that is not there',
  ]);
});

test('no pages have no broken links', () => {
  expect(brokenLinks(nowhere, new Map())).toEqual([]);
});
