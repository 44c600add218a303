import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { diskSentence, Stop, sentenceOf } from './stop.ts';

function thrown(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

test('a folder where a file is expected, and the reverse, are told by their path', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(sentenceOf(thrown(() => writeFileSync(folder, '')))).toBe(
    `${folder}: it is a folder, where a file is expected (EISDIR).`,
  );
  expect(sentenceOf(thrown(() => mkdirSync(join(folder, 'file', 'below'))))).toBe(
    `${join(folder, 'file', 'below')}: a part of its path is a file, where a folder is expected (ENOTDIR).`,
  );
  expect(sentenceOf(thrown(() => readFileSync(join(folder, 'none'))))).toBe(
    `${join(folder, 'none')}: it is not there (ENOENT).`,
  );
});

test('a full disk and a locked file are told in words', () => {
  const fault = (code: string, path?: string) => Object.assign(new Error(`${code}: reason, write`), { code, path });
  expect(sentenceOf(fault('ENOSPC'))).toBe(
    'It stopped because the disk is full (ENOSPC: reason, write); make room on it and repeat the command.',
  );
  expect(sentenceOf(fault('EACCES', 'a.csv'))).toBe(
    'a.csv: it may not be read or written by you (EACCES); repeat the command as the owner of the project.',
  );
});

test('a sentence meant for the reader stands as it is, any other fault is one line', () => {
  expect(sentenceOf(new Stop('There is no dist/.'))).toBe('There is no dist/.');
  expect(sentenceOf(new TypeError('a is\n  not b'))).toBe('It stopped at a fault of the program: a is not b');
  expect(sentenceOf('thrown text')).toBe('It stopped at a fault of the program: thrown text');
});

test('what other programs say of the disk is told with what is to be done, all else is left to them', () => {
  const full = 'The disk is full: make room on it and repeat the command.';
  expect(diskSentence("write failed\nError: ENOSPC: no space left on device, open 'dist/a'")).toBe(full);
  expect(diskSentence('Caused by:\n    No space left on device (os error 28)')).toBe(full);
  expect(diskSentence("EACCES: permission denied, mkdir 'dist'")).toMatch(/^It may not be read or written by you: /);
  expect(diskSentence("ENOENT: no such file or directory, open 'a'")).toBeUndefined();
});
