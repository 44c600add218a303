import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { writeRootFiles } from './root-files.ts';

const PLACE = { origin: null, base: '/' };

test('hosts find their files at the root, and readers whom to tell of a weakness only where somebody is named', () => {
  const folder = temporaryFolder();
  writeRootFiles(folder, PLACE, null);
  expect(readdirSync(folder).sort()).toEqual(['.nojekyll', '_headers']);
  writeRootFiles(folder, PLACE, 'Contact: mailto:security@ledger.example\n');
  expect(readFileSync(join(folder, '.well-known/security.txt'), 'utf8')).toContain('ledger.example');
});
