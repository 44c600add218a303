import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextOf, recoverFolder } from './recover-folder.mjs';
import { swapFolder } from './replace-folder.ts';

const dead = () => false;
const alive = () => true;

let root: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rural-ledger-'));
  dist = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true }));

function folder(name: string, text: string): void {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, 'index.html'), text);
}
const published = () => readFileSync(join(root, 'dist', 'index.html'), 'utf8');

test('a finished build takes the place of the last one', () => {
  folder('dist', 'old');
  folder(basename(nextOf(dist)), 'new');
  swapFolder(dist);
  expect(published()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first build needs nothing to replace', () => {
  folder(basename(nextOf(dist)), 'new');
  swapFolder(dist);
  expect(published()).toBe('new');
});

test('without a finished build the last one stays', () => {
  folder('dist', 'old');
  expect(() => swapFolder(dist)).toThrow('There is nothing finished');
  expect(published()).toBe('old');
});

test('what a killed build left is cleared and the published site stays', () => {
  folder('dist', 'old');
  folder('dist.next.123', 'half');
  recoverFolder(dist, dead);
  expect(published()).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a swap killed between its two renames is undone', () => {
  folder('dist.old.123', 'old');
  folder('dist.next.123', 'new');
  recoverFolder(dist, dead);
  expect(published()).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a swap killed while clearing up is completed', () => {
  folder('dist.old.123', 'old');
  folder('dist', 'new');
  recoverFolder(dist, dead);
  expect(published()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('folders of a build that still runs are left alone', () => {
  folder('dist.next.123', 'half');
  recoverFolder(dist, alive);
  expect(existsSync(join(root, 'dist.next.123'))).toBe(true);
});

test('folders of other names are left alone, and one without a parent is nothing to recover', () => {
  folder('dist.backup', 'mine');
  recoverFolder(dist, dead);
  recoverFolder(join(root, 'no', 'such'), dead);
  expect(readdirSync(root)).toEqual(['dist.backup']);
});
