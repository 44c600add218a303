import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { problemLine } from './problem.ts';
import { strayAddresses } from './stray-addresses.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rural-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const strayIn = (base: string, files: Readonly<Record<string, string>>) =>
  strayAddresses(folderOf(files), { origin: 'https://x.example', base }).map(problemLine);

test('in any form a page or file writes it, an address of the site begins with its path', () => {
  const html = [
    '<link href="/ledger/en/"><a href="/en/#top">e</a>',
    '<img srcset="/ledger/en/ 1x, /en/a.svg 2x">',
    '<form data-settings="{&quot;places&quot;:&quot;/places.json&quot;}">',
    '<style>p{background:url(/en/b.svg)}</style>',
    '<meta content="https://x.example/en/c/">',
    '<meta content="https://x.example/ledger/en/">',
  ];
  const files = { 'en/index.html': html.join(''), 'places.json': '{"href":"/ledger/en/","page":"/en/d/"}' };
  expect(strayIn('/ledger/', files)).toEqual([
    '/en/  address  /en/ leads out of /ledger/',
    '/en/  address  /en/a.svg leads out of /ledger/',
    '/en/  address  /places.json leads out of /ledger/',
    '/en/  address  /en/b.svg leads out of /ledger/',
    '/en/  address  https://x.example/en/c/ leads out of /ledger/',
    '/places.json  address  /en/d/ leads out of /ledger/',
  ]);
});

test('it leads to something, at the root and below a path', () => {
  const files = (base: string) => ({
    'en/index.html': `<a href="${base}en/">e</a> at https://x.example${base}en/a/. <a href="${base}en/%61.json">j</a>`,
    'en/a.json': `"${base}en/b.json"`,
  });
  for (const base of ['/', '/ledger/'])
    expect(strayIn(base, files(base))).toEqual([
      `/en/a.json  address  ${base}en/b.json leads to nothing`,
      `/en/  address  https://x.example${base}en/a/ leads to nothing`,
    ]);
});

test('words with a slash, other sites and relative addresses are none of it', () => {
  const text =
    'men/women /km 元/人 https://other.example/en/z/ ../en/y/ a/en/x/ <a href="en/w/">w</a> </en/v /en/{id}/';
  expect(strayIn('/ledger/', { 'en/index.html': text })).toEqual([]);
});

test('of a site built in part, addresses may lead to what the whole has', () => {
  const whole = folderOf({ 'en/index.html': '', 'a/index.html': '' });
  const part = folderOf({
    'en/index.html': '<a href="/ledger/a/">a</a><a href="/a/">a</a><a href="/ledger/en/b/">b</a>',
  });
  expect(strayAddresses(part, { origin: 'https://x.example', base: '/ledger/' }, whole).map(problemLine)).toEqual([
    '/en/  address  /a/ leads out of /ledger/',
    '/en/  address  /ledger/en/b/ leads to nothing',
  ]);
});
