import { expect, test } from 'vitest';
import { policyFirst } from './_policy-first.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'self';">`;

test('the policy of a page stands behind its characters and in front of all else', () => {
  const [before, after] = ['<!DOCTYPE html><html><head><meta charset="utf-8">', '</head><body></body></html>'];
  const made = policyFirst(`${before}<style>p{}</style><script>run();</script>${policy}${after}`);
  expect(made).toBe(`${before}${policy}<style>p{}</style><script>run();</script>${after}`);
  expect(policyFirst(made)).toBe(made);
});

test('it comes first where nothing is said of characters, and a page without one stays as it is', () => {
  expect(policyFirst(`<head><title>a</title>${policy}</head>`)).toBe(`<head>${policy}<title>a</title></head>`);
  expect(policyFirst('<head><title>a</title></head>')).toBe('<head><title>a</title></head>');
});
