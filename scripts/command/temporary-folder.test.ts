import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTemporaryFolder } from './temporary-folder.ts';

test('the folder is there for the work and gone after it, with what was written', async () => {
  const lent = await inTemporaryFolder('test', (folder) => {
    writeFileSync(join(folder, 'a.txt'), 'a');
    return folder;
  });
  expect(lent).toMatch(/rural-ledger-test-\w+$/);
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
