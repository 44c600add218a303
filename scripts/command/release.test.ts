import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeRelease, releaseDay } from './release.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rural-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
  const file = join(folder, 'release.json');
  writeFileSync(file, text);
  return file;
}

const describe = (text: string) => describeRelease(written(text));

test('figures and warnings are counted', () => {
  expect(describe('{"figures":3214,"warnings":1}')).toBe('3,214 figures, 1 warning');
  expect(describe('{"figures":1,"warnings":2}')).toBe('1 figure, 2 warnings');
});

test('what is not there is not mentioned', () => {
  expect(describe('{"figures":0}')).toBe('0 figures');
  expect(describe('{}')).toBe('');
  expect(describe('null')).toBe('');
  expect(describe('half a fi')).toBe('');
  expect(describeRelease(join(folder, 'absent.json'))).toBe('');
});

test('the day of the release is as it stands there', () => {
  expect(releaseDay(written('{"date":"2026-11-30"}'))).toBe('2026-11-30');
  expect(releaseDay(written('{}'))).toBe('');
});
