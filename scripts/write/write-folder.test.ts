import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { writeFolder } from './write-folder.ts';

const files = (entries: Record<string, string>) => new Map(Object.entries(entries));
const names = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

test('files are written, in folders of their own where their path says so', async () => {
  const out = join(temporaryFolder(), 'a/out');
  await writeFolder(out, files({ 'x.json': '1', 'deep/y.json': '二' }));
  expect(names(out)).toEqual(['deep', 'deep/y.json', 'x.json']);
  expect(readFileSync(join(out, 'deep/y.json'), 'utf8')).toBe('二');
});

test('files of an earlier run do not stay', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  await writeFolder(out, files({ 'old.json': '1' }));
  await writeFolder(out, files({ 'new.json': '2' }));
  expect(names(folder)).toEqual(['out', 'out/new.json']);
  await writeFolder(out, files({}));
  expect(names(folder)).toEqual(['out']);
});

test('a run that fails half-way leaves the earlier folder as it was', async () => {
  const out = join(temporaryFolder(), 'out');
  await writeFolder(out, files({ 'kept.json': '1' }));
  await expect(writeFolder(out, files({ 'a.json': '2', 'a.json/b.json': '3' }))).rejects.toThrow('EEXIST');
  expect(names(out)).toEqual(['kept.json']);
  await writeFolder(out, files({ 'next.json': '4' }));
  expect(names(out)).toEqual(['next.json']);
});
