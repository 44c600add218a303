import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRecord } from '../build-record.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

function soundFolder(): string {
  const folder = temporaryFolder();
  cpSync(join(import.meta.dirname, '../check/fixtures/base'), folder, { recursive: true });
  return folder;
}

const checks = (root: string) =>
  buildRecord(root).problems.map(({ file, check, expected }) => `${file} ${check}: ${expected}`);

test('links are named and not followed, in circles neither', () => {
  const root = soundFolder();
  symlinkSync('.', join(root, 'raw/circle'));
  symlinkSync('income.csv', join(root, 'raw/again.csv'));
  symlinkSync('gone.sidecar.json', join(root, 'raw/gone.sidecar.json'));
  expect(checks(root)).toEqual([
    'raw/again.csv unexpected-file: a file, not a link',
    'raw/circle unexpected-file: a file, not a link',
    'raw/gone.sidecar.json unexpected-file: a file, not a link',
  ]);
});

test('folders where files are expected are faults of theirs', () => {
  const root = soundFolder();
  mkdirSync(join(root, 'raw/other.sidecar.json'));
  mkdirSync(join(root, 'raw/2020.1'));
  mkdirSync(join(root, 'catalog/changes'));
  expect(checks(root)).toEqual([
    'catalog/changes unexpected-file: a catalog that data/README.md describes',
    'raw/other.sidecar.json unexpected-file: a file of that name, not a folder',
  ]);
});

test('a catalog that is a folder cannot be read', () => {
  const root = temporaryFolder();
  cpSync(soundFolder(), root, { recursive: true, filter: (path) => !path.endsWith('breaks.csv') });
  mkdirSync(join(root, 'catalog/breaks.csv'));
  expect(checks(root)).toEqual([
    'catalog/breaks.csv unexpected-file: a catalog that data/README.md describes',
    'catalog/breaks.csv unreadable-file: a file, not a folder',
  ]);
});

test('what desktops leave behind is passed over', () => {
  const root = soundFolder();
  for (const path of ['raw/.DS_Store', 'raw/Thumbs.db', 'catalog/desktop.ini']) writeFileSync(join(root, path), '\0');
  expect(checks(root)).toEqual([]);
});
