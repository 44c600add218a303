/** The content security policy of every page, those that releases keep among them, against what stands in the page. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { policyHash } from '../pages/_inline-script.ts';
import { FOLDER } from './built-pages.ts';
import { isKeptByRelease } from './kept-by-release.ts';
import { policyFaults } from './policy-faults.ts';

const SITE = process.env.SITE_URL ?? 'http://localhost:4321';

test('no page has a script, style or handler that its policy refuses, nor asks another site for anything', () => {
  const files = globSync('**/*.html', { cwd: FOLDER });
  expect(files.length).toBeGreaterThan(10_000);
  const faults = files.flatMap((file) =>
    policyFaults(readFileSync(join(FOLDER, file), 'utf8'), SITE)
      // Pages of earlier releases have their policy at the end of their head, and stay as they are.
      .filter((fault) => !(isKeptByRelease(file) && fault.startsWith('before the policy')))
      .map((fault) => `${file}: ${fault}`),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

test('no style sheet asks another site for anything', () => {
  const files = globSync('**/*.css', { cwd: FOLDER });
  expect(files.length).toBeGreaterThan(3);
  const loads = (file: string) =>
    readFileSync(join(FOLDER, file), 'utf8').match(/@import|url\(["']?(?!data:image\/|\/(?!\/)|#)/g);
  expect(files.filter((file) => loads(file) !== null)).toEqual([]);
});

const OWN = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'";
const HASHED = `script-src 'self' '${policyHash('run();')}'; style-src 'self' '${policyHash('p{}')}'`;
const page = (head: string, body = '', more = '') =>
  `<html><head><meta http-equiv="content-security-policy" content="${OWN}; ${HASHED};${more}">${head}</head>` +
  `<body>${body}</body></html>`;

test('what a policy lets pass is no fault', () => {
  const head = '<script>run();</script><style>p{}</style><link rel="canonical" href="https://other.example/">';
  const body =
    '<a href="https://other.example/">x</a><img src="/a.png"><img src="https://own.example/a.png"><p>a style=b</p>';
  expect(policyFaults(page(head, body), 'https://own.example')).toEqual([]);
  const hashed = `style-src-attr 'unsafe-hashes' '${policyHash('width:1px')}'`;
  expect(policyFaults(page('', '<p style="width:1px">x</p>', hashed), 'https://own.example')).toEqual([]);
});

test.each([
  ['<html></html>', 'no policy'],
  [page('<script>stop();</script>'), 'a script without a hash: stop();'],
  [page('<script type="module">stop();</script>'), 'a script without a hash: stop();'],
  [page('<style>a{}</style>'), 'a style without a hash: a{}'],
  [page('', '<p style="width:1px">x</p>'), 'a style of p without a hash: width:1px'],
  [page('', '<p title="a > b" onclick="x()">x</p>'), 'onclick of p'],
  [page('', "<p onclick='x()'>x</p>"), 'onclick of p'],
  [page('<script src="https://other.example/a.js"></script>'), 'loads https://other.example/a.js'],
  [page('<link rel="stylesheet" href="//other.example/a.css">'), 'loads //other.example/a.css'],
  [page('', '<img alt="a > b" src="https://other.example/a.png">'), 'loads https://other.example/a.png'],
  [page('', '<iframe src="https://own.example.other/"></iframe>'), 'loads https://own.example.other/'],
  [page('', '<form action="https://other.example/"></form>'), 'loads https://other.example/'],
  [page('<base href="/a/">'), 'a base'],
  [page('', '', "script-src-elem 'unsafe-inline'"), "script-src-elem allows 'unsafe-inline'"],
  [page('', '', 'connect-src *'), 'connect-src allows *'],
  [page('', '', "worker-src 'unsafe-eval'"), "worker-src allows 'unsafe-eval'"],
  [page('').replace('<head>', '<head><script src="/a.js"></script>'), 'before the policy: <script src="/a.js">'],
])('%s has a fault', (html, fault) => {
  expect(policyFaults(html, 'https://own.example')).toContain(fault);
});
