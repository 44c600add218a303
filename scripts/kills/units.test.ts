import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../read/fixtures/temporary-folder.ts';
import { leftOf, readStanding } from './units.ts';

/** A project in which files have these texts. */
function standing(files: Readonly<Record<string, string>>) {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return readStanding(root, ['dist', 'named.json', 'kept/']);
}

const OLD = { 'dist/a': 'old', 'dist/b': 'old', 'named.json': 'old', 'kept/1': 'one' };
const NEW = { 'dist/a': 'new', 'dist/b': 'new', 'named.json': 'new', 'kept/2': 'two' };
const { 'dist/a': a, 'dist/b': b, ...withoutDist } = OLD;

test.each([
  ['old', OLD],
  ['old', { ...OLD, 'dist.next.7/a': 'new', 'kept/2.part': 'tw' }],
  ['new', { ...NEW, 'dist.old.7/a': 'old' }],
  ['between', { ...NEW, 'named.json': 'old', 'named.json.next.7': 'new' }],
  ['between', { ...withoutDist, 'dist.old.7/a': a, 'dist.old.7/b': b }],
  ['between', { ...OLD, 'kept/2': 'two' }],
  ['mixed', withoutDist],
  ['mixed', { ...OLD, 'dist/b': 'new' }],
  ['mixed', { ...OLD, 'named.json': 'ne' }],
  ['mixed', { ...OLD, 'kept/1': 'o' }],
] as const)('it is %s: %j', (left, files) => {
  expect(leftOf(standing(files), standing(OLD).units, standing(NEW).units)).toBe(left);
});
