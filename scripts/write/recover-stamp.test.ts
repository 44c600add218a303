import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { NAMING, recoverStamp } from './recover-stamp.mjs';

const dead = () => false;
const alive = () => true;

/** A project whose release 0.2.0 was cut short: what stands in `data/releases`, and which files still wait beside theirs. */
function cutShort(folder: string, waiting: readonly string[]) {
  const root = temporaryFolder();
  const releases = join(root, 'data', 'releases');
  mkdirSync(join(releases, folder), { recursive: true });
  writeFileSync(join(releases, folder, 'release.json'), '{}');
  for (const file of NAMING) writeFileSync(join(root, file), waiting.includes(file) ? 'old' : 'new');
  for (const file of waiting) writeFileSync(join(root, `${file}.next.123`), '{ "version": "0.2.0" }');
  return { root, releases, texts: () => NAMING.map((file) => readFileSync(join(root, file), 'utf8')) };
}

test('what was killed before the folder took its place is taken away', () => {
  const { root, releases, texts } = cutShort('0.2.0.next.123', NAMING);
  recoverStamp(root, releases, dead);
  expect(texts()).toEqual(NAMING.map(() => 'old'));
  expect(readdirSync(root).sort()).toEqual([...NAMING, 'data'].sort());
  expect(readdirSync(releases)).toEqual([]);
});

test('what was killed after that is completed', () => {
  const { root, releases, texts } = cutShort('0.2.0', NAMING.slice(1));
  recoverStamp(root, releases, dead);
  expect(texts()).toEqual(['new', ...NAMING.slice(1).map(() => '{ "version": "0.2.0" }')]);
  expect(readdirSync(releases)).toEqual(['0.2.0']);
});

test('a run that is still at it is left alone', () => {
  const { root, releases, texts } = cutShort('0.2.0.next.123', NAMING);
  recoverStamp(root, releases, alive);
  expect(texts()).toEqual(NAMING.map(() => 'old'));
  expect(existsSync(join(releases, '0.2.0.next.123'))).toBe(true);
});
