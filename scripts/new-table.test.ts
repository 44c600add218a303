import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './read/fixtures/temporary-folder.ts';

const fixtures = join(import.meta.dirname, 'normalise/fixtures/published');

function draft(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/new-table.ts', ...args], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
}

test('a file without an ending gets a sidecar of its whole name, and is never named as the thing to remove', () => {
  const folder = temporaryFolder();
  const file = join(folder, '农村收入2020');
  copyFileSync(join(fixtures, 'no-ending/农村收入2020'), file);
  expect(draft(file)).toMatchObject({ status: 0, stderr: '' });
  const sidecar = join(folder, '农村收入2020.sidecar.json');
  expect(JSON.parse(readFileSync(sidecar, 'utf8'))).toMatchObject({ name: '农村收入2020', path: '农村收入2020' });
  const again = draft(file);
  expect(again.status).toBe(1);
  expect(again.stderr).toBe(
    `npm run data:new-table: ${sidecar} is there already; remove it first if you want a new draft.\n`,
  );
});

test('a workbook of several sheets is asked which; nothing is written before that is said', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'yearbook.xlsx');
  copyFileSync(join(fixtures, 'workbook/table.xlsx'), file);
  expect(draft(file)).toMatchObject({
    status: 1,
    stderr: 'npm run data:new-table: yearbook.xlsx has the sheets 目录 | 6-20 | 旧: name one by --sheet.\n',
  });
  expect(readdirSync(folder)).toEqual(['yearbook.xlsx']);
  expect(draft(file, '--sheet', '6-20').status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['yearbook-6-20.sidecar.json', 'yearbook.xlsx']);
});
