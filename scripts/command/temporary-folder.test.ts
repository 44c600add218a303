import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

test('the folder is there for the work and gone after it, with what was written', async () => {
  const lent = await inTemporaryFolder('test', (folder) => {
    writeFileSync(join(folder, 'a.txt'), 'a');
    return folder;
  });
  expect(lent).toMatch(/rural-ledger-test-\d+-\w+$/);
  expect(existsSync(lent)).toBe(false);
});

test('it is gone after work that fails too, and the failure is told', async () => {
  let lent = '';
  const failing = inTemporaryFolder('test', (folder) => {
    lent = folder;
    throw new RangeError('full');
  });
  await expect(failing).rejects.toThrow('full');
  expect(lent).not.toBe('');
  expect(existsSync(lent)).toBe(false);
});

test('what was lent to a program that was killed goes, and nothing else', async () => {
  const parent = temporaryFolder();
  vi.stubEnv('TMPDIR', parent);
  // No system counts its processes so far.
  const dead = 'rural-ledger-test-2147483647-aB12cd';
  const others = [`rural-ledger-test-${process.ppid}-aB12cd`, 'rural-ledger-aB12cd', 'rural-2147483647-x'];
  for (const name of [dead, ...others]) mkdirSync(join(parent, name, 'deep'), { recursive: true });
  await inTemporaryFolder('test', () => undefined);
  vi.unstubAllEnvs();
  expect(readdirSync(parent).sort()).toEqual([...others].sort());
});
