import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { publishedFolder } from './fixtures/published-folder.ts';
import { isRunning, recoverFolder } from './recover-folder.mjs';

const dead = () => false;
const alive = () => true;

let root: string;
let dist: string;
let folder: (name: string, text: string) => void;
let published: () => string;
beforeEach(() => {
  ({ root, dist, folder, published } = publishedFolder());
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

test('a folder set aside under a number that another program has by now is put back even so', () => {
  folder('dist.old.123', 'old');
  recoverFolder(dist, alive);
  expect(published()).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('of several that were set aside the latest is put back', () => {
  folder('dist.old.123', 'older');
  utimesSync(join(root, 'dist.old.123'), 1, 1);
  folder('kept', 'old');
  renameSync(join(root, 'kept'), join(root, 'dist.old.122'));
  recoverFolder(dist, dead);
  expect(published()).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test.skipIf(process.platform !== 'linux')('a process that has ended but keeps its number is not running', async () => {
  // The shell becomes a program that never asks what has become of the one before it.
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = await once(parent.stdout, 'data');
  const child = Number(said);
  expect(isRunning(child)).toBe(true);
  // Until then the shell may ask.
  const isShell = () => readFileSync(`/proc/${parent.pid}/comm`, 'utf8') !== 'sleep\n';
  for (let tries = 0; isShell() && tries < 100; tries++) await wait(20);
  process.kill(child, 'SIGKILL');
  for (let tries = 0; isRunning(child) && tries < 100; tries++) await wait(20);
  expect([isRunning(child), process.kill(child, 0)]).toEqual([false, true]);
  parent.kill();
});
