import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextOf } from './recover-folder.mjs';
import { replaceFolder, swapFolder } from './replace-folder.ts';

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

/** Fills the neighbour with a text. */
function fillWith(text: string) {
  return (next: string) => {
    mkdirSync(next);
    writeFileSync(join(next, 'index.html'), text);
    return true;
  };
}

test('a folder is replaced by what was filled in', async () => {
  folder('dist', 'old');
  expect(await replaceFolder(dist, fillWith('new'))).toBe(true);
  expect(published()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('what was filled in half, or with a failure, goes and the folder stays', async () => {
  folder('dist', 'old');
  expect(await replaceFolder(dist, (next) => fillWith('half')(next) && false)).toBe(false);
  const broken = replaceFolder(dist, (next) => {
    fillWith('half')(next);
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(published()).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('of two runs at the same time the last to end is published, whole, and nothing is left beside it', async () => {
  folder('dist', 'old');
  const replaced = replaceFolder(dist, (next) => {
    fillWith('mine')(next);
    rmSync(dist, { recursive: true });
    fillWith('theirs')(dist);
    return true;
  });
  expect(await replaced).toBe(true);
  expect(published()).toBe('mine');
  expect(readdirSync(root)).toEqual(['dist']);
});
