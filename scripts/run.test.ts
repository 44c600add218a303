import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRecent, isStale, lockHash, outerPath, pinnedNode } from './run.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rural-ledger-'));
  write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' } });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, packages: Record<string, { version?: string; optional?: boolean }>): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, name), JSON.stringify({ lockfileVersion: 3, packages }));
}
const stamp = (text: string) => writeFileSync(join(root, 'node_modules', '.rural-ledger-lock'), text);
const installed = 'node_modules/.package-lock.json';

test('nothing installed is stale', () => {
  expect(isStale(root)).toBe(true);
});

test('a stamp of this very lock file is fresh, any other stamp is not', () => {
  stamp(lockHash(root));
  expect(isStale(root)).toBe(false);
  write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.1' } });
  expect(isStale(root)).toBe(true);
});

test('what npm installed by hand is fresh if it is what the lock file lists', () => {
  write(installed, { 'node_modules/a': { version: '1.0.0' } });
  expect(isStale(root)).toBe(false);
});

test.each([
  ['another version', { 'node_modules/a': { version: '0.9.0' } }],
  ['a missing package', {}],
  ['a package too many', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }],
])('%s is stale', (_, packages) => {
  write(installed, packages);
  expect(isStale(root)).toBe(true);
});

test('an optional package may be missing but not outdated', () => {
  write('package-lock.json', {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  });
  write(installed, { 'node_modules/a': { version: '1.0.0' } });
  expect(isStale(root)).toBe(false);
  write(installed, { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } });
  expect(isStale(root)).toBe(true);
});

test('Node 24 and later will do', () => {
  expect(['v24.0.0', 'v26.1.0', 'v100.0.0'].every(isRecent)).toBe(true);
  expect(['v20.20.2', 'v22.18.0', 'v2.4.0', '', 'error'].some(isRecent)).toBe(false);
});

test('npm is looked for outside the folder it is about to replace', () => {
  const inner = join(root, 'node_modules', '.bin');
  expect(outerPath(root, ['/usr/bin', inner, `${inner}/`, '/bin'].join(delimiter))).toBe(`/usr/bin${delimiter}/bin`);
});

test('the pinned Node has its own name on Windows', () => {
  expect(pinnedNode('r', 'win32')).toMatch(/node\.exe$/);
  expect(pinnedNode('r', 'linux')).toMatch(/bin.node$/);
});
