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

test('links of a site at a path begin with it', () => {
  const site = new Map([
    ['/', '<a href="/ledger/regions/#tibet">t</a><a href="/regions/">r</a><a href="#foot">f</a><b id="foot"></b>'],
    ['/regions/', '<h2 id="tibet">Tibet</h2><a href="/ledger/">h</a><a href="/ledger/targets/">t</a>'],
  ]);
  expect(brokenLinks(nowhere, site, '/ledger/').map(problemLine)).toEqual([
    '/  link  /regions/ is missing',
    '/regions/  link  /ledger/targets/ is missing',
  ]);
});

test('no pages have no broken links', () => {
  expect(brokenLinks(nowhere, new Map())).toEqual([]);
});
