import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { publishedFolder } from './fixtures/published-folder.ts';
import { nextOf } from './recover-folder.mjs';
import { replaceFolder, swapFolder } from './replace-folder.ts';

let root: string;
let dist: string;
let folder: (name: string, text: string) => void;
let published: () => string;
beforeEach(() => {
  ({ root, dist, folder, published } = publishedFolder());
});

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
    mkdirSync(next, { recursive: true });
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

test('where the neighbour cannot be made, nothing is filled in', async () => {
  const below = join(root, 'file', 'dist');
  writeFileSync(join(root, 'file'), '');
  let filled = false;
  const replaced = replaceFolder(below, () => {
    filled = true;
    return true;
  });
  await expect(replaced).rejects.toThrow('ENOTDIR');
  expect(filled).toBe(false);
});

test('what a program outliving its killed command goes on writing is cleared up at the end', async () => {
  folder('dist', 'old');
  const replaced = replaceFolder(dist, (next) => {
    // No system counts its processes so far.
    folder('dist.next.2147483647', 'half');
    return fillWith('new')(next);
  });
  expect(await replaced).toBe(true);
  expect(published()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});
