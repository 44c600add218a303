import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { readBytes } from './read-bytes.ts';

const checks = (root: string, file: string) =>
  readBytes(root, file).problems.map(({ check, expected }) => `${check}: ${expected}`);

test('a file is read', () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'a.csv'), 'a');
  expect(readBytes(root, 'a.csv')).toEqual({ bytes: Buffer.from('a'), problems: [] });
});

test('folders, links and what cannot be opened are problems, not exceptions', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'folder.csv'));
  writeFileSync(join(root, 'a.csv'), 'a');
  symlinkSync('a.csv', join(root, 'link.csv'));
  symlinkSync('loop.csv', join(root, 'loop.csv'));
  expect(checks(root, 'folder.csv')).toEqual(['unreadable-file: a file, not a folder']);
  expect(checks(root, 'link.csv')).toEqual(['unreadable-file: a file, not a link']);
  expect(checks(root, 'loop.csv')).toEqual(['unreadable-file: a file that can be read (ELOOP)']);
  expect(checks(root, 'gone.csv')).toEqual(['unreadable-file: a file that can be read (ENOENT)']);
  expect(checks(root, 'a.csv/b.csv')).toEqual(['unreadable-file: a file that can be read (ENOTDIR)']);
});

test('a file that is too large is not read', () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'a.csv'), '');
  truncateSync(join(root, 'a.csv'), 400 * 2 ** 20 + 1);
  expect(checks(root, 'a.csv')).toEqual(['unreadable-file: less than 400 MB']);
  truncateSync(join(root, 'a.csv'), 2 ** 20 + 1);
  expect(readBytes(root, 'a.csv', undefined, 1).problems.map(({ expected }) => expected)).toEqual(['less than 1 MB']);
  expect(checks(root, 'a.csv')).toEqual([]);
});

test('a link out of the folder is told as such, on the way to a file too', () => {
  const [root, elsewhere] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(elsewhere, 'a.csv'), 'a');
  symlinkSync(join(elsewhere, 'a.csv'), join(root, 'a.csv'));
  symlinkSync(elsewhere, join(root, 'folder'));
  expect(checks(root, 'a.csv')).toEqual(['outside-data: a file in the data folder']);
  expect(checks(root, 'folder/a.csv')).toEqual(['outside-data: a file in the data folder']);
});

test('the data folder itself may be a link', () => {
  const [root, data] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(data, 'a.csv'), 'a');
  symlinkSync(data, join(root, 'data'));
  expect(checks(join(root, 'data'), 'a.csv')).toEqual([]);
});
