import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toZip, withoutTime } from './zip.ts';

const files = { 'a/data.csv': strToU8('地区,value\r\n河北,1\r\n'), 'a/说明.txt': strToU8('x'.repeat(5_000)) };

test('the files come back as they were, unpacked by another program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  writeFileSync(join(folder, 'all.zip'), toZip(files));
  execFileSync('python3', ['-m', 'zipfile', '-e', join(folder, 'all.zip'), folder]);
  for (const [path, bytes] of Object.entries(files))
    expect(new Uint8Array(readFileSync(join(folder, path)))).toEqual(bytes);
  rmSync(folder, { recursive: true });
});

test('no clock is in a zip, nor in one that had the time', () => {
  const [early, late] = [new Date(2026, 10, 21), new Date(2027, 2, 4)].map((mtime) => zipSync(files, { mtime }));
  expect(Buffer.compare(withoutTime(early ?? toZip({})), withoutTime(late ?? toZip({})))).toBe(0);
  expect(Buffer.compare(withoutTime(early ?? toZip({})), toZip(files))).toBe(0);
});
