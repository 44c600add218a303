import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { flushFolder, flushNames } from './flush-folder.ts';

test('a folder is flushed however deep, empty folders and many files too, and stays as it is', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'deep', 'empty'), { recursive: true });
  const names = Array.from({ length: 40 }, (_, at) => join('deep', `${at}.json`));
  for (const name of names) writeFileSync(join(folder, name), name);
  await flushFolder(folder);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['deep', join('deep', 'empty'), ...names].sort());
  await flushFolder(join(folder, 'deep', 'empty'));
});

test('a folder that is not there is told of where its files count, and passed over where only its names do', async () => {
  const missing = join(temporaryFolder(), 'missing');
  await expect(flushFolder(missing)).rejects.toThrow('ENOENT');
  flushNames(missing);
});
