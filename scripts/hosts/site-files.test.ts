import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { siteFiles } from './site-files.ts';

test('every file has its address, a page that of its folder; what only hosts read is none', () => {
  const folder = temporaryFolder();
  const files = [
    'index.html',
    'a/index.html',
    'a/b.csv',
    'a/b.csv.gz',
    '.nojekyll',
    '_headers',
    '.well-known/security.txt',
  ];
  for (const file of [...files, 'a/编.txt']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'text');
  }
  expect(siteFiles(folder).map(({ file, address, bytes }) => [file, address, bytes])).toEqual([
    ['.well-known/security.txt', '/.well-known/security.txt', 4],
    ['a/b.csv', '/a/b.csv', 4],
    ['a/index.html', '/a/', 4],
    ['a/编.txt', '/a/%E7%BC%96.txt', 4],
    ['index.html', '/', 4],
  ]);
});
