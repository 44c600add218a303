import { expect, test } from 'vitest';
import { policyHash } from './_inline-script.ts';
import { allowOwnScripts } from './_own-scripts.ts';

const page = (scripts: string, allowed: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="img-src 'self'; script-src ${allowed}; style-src 'self' 'sha256-x=';">` +
  `</head><body>${scripts}</body></html>`;

test('hashes of scripts that stand in the page stay, those of others go, and so does nothing else', () => {
  const [own, other] = [`'${policyHash('run();')}'`, `'${policyHash('away();')}'`];
  const scripts = '<script type="module">run();</script><script src="/a.js"></script>';
  expect(allowOwnScripts(page(scripts, `'self' ${other} ${own}`))).toBe(page(scripts, `'self' ${own}`));
  expect(allowOwnScripts(page('', `'self' ${other}`))).toBe(page('', "'self'"));
});

test('a page without a policy is left as it is', () => {
  expect(allowOwnScripts('<p>script-src a;</p>')).toBe('<p>script-src a;</p>');
});
