import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtSiteUrl } from './built-site-url.ts';

test.each([
  ['Sitemap: https://x.example/ledger/sitemap-index.xml', { origin: 'https://x.example', base: '/ledger/' }],
  ['Sitemap: http://localhost:4321/sitemap-index.xml', { origin: 'http://localhost:4321', base: '/' }],
  ['', { origin: 'http://localhost:4321', base: '/' }],
])('a built site says where it belongs: %s', (line, found) => {
  const folder = mkdtempSync(join(tmpdir(), 'rural-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(builtSiteUrl(folder).base).toBe('/');
  writeFileSync(join(folder, 'robots.txt'), `User-agent: *\nAllow: /\n\n${line}\n`);
  expect(builtSiteUrl(folder)).toEqual(found);
});
