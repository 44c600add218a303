import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';

const lines = headersFile('/ledger/').split('\n');

test('rules stand below the path of the site, general ones first', () => {
  const patterns = lines.filter((line) => line.startsWith('/'));
  expect(patterns[0]).toBe('/ledger/*');
  expect(patterns).toContain('/ledger/:language/embed/:chart/*');
  expect(patterns.every((pattern) => pattern.startsWith('/ledger/'))).toBe(true);
});

test('what an earlier rule or the host itself sends is taken away before it is sent anew', () => {
  const at = lines.indexOf('/ledger/embed/:chart');
  expect(lines.slice(at, at + 4)).toEqual([
    '/ledger/embed/:chart',
    '  ! Content-Security-Policy',
    "  Content-Security-Policy: object-src 'none'",
    '',
  ]);
  expect(lines[lines.indexOf('/ledger/*') + 1]).toBe('  ! Access-Control-Allow-Origin');
});

test('it keeps within what Cloudflare Pages takes: 100 rules with at most one splat, lines of 2,000 characters', () => {
  const patterns = lines.filter((line) => line.startsWith('/'));
  expect(patterns.length).toBeLessThanOrEqual(100);
  expect(patterns.filter((pattern) => pattern.split('*').length > 2)).toEqual([]);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
});
