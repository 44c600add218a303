import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './read/fixtures/temporary-folder.ts';

const root = join(import.meta.dirname, '..');
/** No system counts its processes so far. */
const NO_PROCESS = 2 ** 31 - 1;
const fixtures = join(import.meta.dirname, 'check/fixtures');

function build(data: string, out: string, cut: Record<string, string> = {}) {
  const before = Object.keys(cut).length > 0 ? ['--import', './scripts/kills/cut.mjs'] : [];
  return spawnSync(process.execPath, [...before, 'scripts/build-data.ts', '--data', data, '--out', out], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...cut },
  });
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

test('a sound folder is written, with its figures, and says so', () => {
  const out = join(temporaryFolder(), 'out');
  const { status, stdout } = build(join(fixtures, 'base'), out);
  expect(stdout).toBe('4 figures from 1 tables, 1 targets, 0 warnings.\n');
  expect(status).toBe(0);
  const figures = JSON.parse(readFileSync(join(out, 'observations.json'), 'utf8'));
  expect(figures.map(({ region, period, value }: Record<string, unknown>) => [region, period, value])).toEqual([
    ['130000', '2019', 15373.1],
    ['130000', '2020', 16467],
    ['CN', '2019', 16020.7],
    ['CN', '2020', 17131.5],
  ]);
});

test('a broken folder exits with 1 and leaves the earlier output byte for byte as it was', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  build(join(fixtures, 'base'), out);
  writeFileSync(join(out, 'own.txt'), 'not ours');
  const before = contents(out);
  const data = join(folder, 'data');
  for (const name of ['base', 'unknown-region']) cpSync(join(fixtures, name), data, { recursive: true });
  const { status, stderr } = build(data, out);
  expect(status).toBe(1);
  expect(stderr).toBe(
    [
      `${data}/raw/income.csv:3:1  error unknown-region  "河比"  expected a region of data/catalog/regions.csv`,
      '  → correct the text, or add it there as an alias of the region it means\n',
      '1 errors; nothing was written, the earlier output stands.\n',
    ].join(''),
  );
  expect(contents(out)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['data', 'out']);
});

test('an output that a killed run had set aside is put back before anything else', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'kept.json'), '1');
  renameSync(out, `${out}.old.${NO_PROCESS}`);
  const data = join(folder, 'data');
  for (const name of ['base', 'unknown-region']) cpSync(join(fixtures, name), data, { recursive: true });
  expect(build(data, out).status).toBe(1);
  expect(contents(out)).toEqual({ 'kept.json': '1' });
});

test('a full disk is one line, exits with 1, and leaves the earlier output with nothing beside it', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  build(join(fixtures, 'base'), out);
  const before = contents(out);
  const { status, stderr } = build(join(fixtures, 'base'), out, { CUT_BY: 'full', CUT_AT: '7' });
  expect(status).toBe(1);
  expect(stderr).toBe(`npm run data: ${out}: the disk is full (ENOSPC); make room on it and repeat the command.\n`);
  expect(contents(out)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['out']);
});

test('a folder that may not be written is one line before anything is written', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  // The folder around it is there; the neighbour is refused.
  const { status, stderr } = build(join(fixtures, 'base'), out, { CUT_BY: 'refuse', CUT_AT: '2' });
  expect(status).toBe(1);
  expect(stderr).toBe(
    `npm run data: ${out}: it may not be read or written by you (EACCES); repeat the command as the owner of the project.\n`,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder or file that holds something else is not replaced', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'thesis.txt'), 'three years');
  const refused = build(join(fixtures, 'base'), folder);
  expect(refused.stderr).toBe(
    `npm run data: ${folder} holds something else than data written before; name an empty or a new folder.\n`,
  );
  expect(refused.status).toBe(1);
  expect(build(join(fixtures, 'base'), join(folder, 'thesis.txt'))).toMatchObject({ status: 1 });
  expect(contents(folder)).toEqual({ 'thesis.txt': 'three years' });
});
