import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextFolder, recover, swap } from './swap.ts';

const dead = () => false;
const alive = () => true;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rural-ledger-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function folder(name: string, text: string): void {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, 'index.html'), text);
}
const published = () => readFileSync(join(root, 'dist', 'index.html'), 'utf8');

test('a finished build takes the place of the last one', () => {
  folder('dist', 'old');
  folder(nextFolder(), 'new');
  swap(root);
  expect(published()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the first build needs nothing to replace', () => {
  folder(nextFolder(), 'new');
  swap(root);
  expect(published()).toBe('new');
});

test('without a finished build the last one stays', () => {
  folder('dist', 'old');
  expect(() => swap(root)).toThrow('There is no finished build');
  expect(published()).toBe('old');
});

test('what a killed build left is cleared and the published site stays', () => {
  folder('dist', 'old');
  folder('dist.next.123', 'half');
  recover(root, dead);
  expect(published()).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a swap killed between its two renames is undone', () => {
  folder('dist.old.123', 'old');
  folder('dist.next.123', 'new');
  recover(root, dead);
  expect(published()).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a swap killed while clearing up is completed', () => {
  folder('dist.old.123', 'old');
  folder('dist', 'new');
  recover(root, dead);
  expect(published()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('folders of a build that still runs are left alone', () => {
  folder('dist.next.123', 'half');
  recover(root, alive);
  expect(existsSync(join(root, 'dist.next.123'))).toBe(true);
});

test('folders of other names are left alone', () => {
  folder('dist.backup', 'mine');
  recover(root, dead);
  expect(readdirSync(root)).toEqual(['dist.backup']);
});
