import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { indexedPng } from './indexed-png.ts';
import { cacheName, keepPicture, keptPicture, pruneCache } from './picture-cache.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);
const cache = join(folder, 'below', 'cache');
const png = await indexedPng({ width: 1, height: 1, bytes: new Uint8Array(4) });

test('the name of a picture is another one for whatever differs', () => {
  const names = [
    ['a', 'b'],
    ['ab', ''],
    ['a', 'c'],
    ['a', 'b', ''],
  ].map(cacheName);
  expect(new Set(names).size).toBe(4);
  expect(cacheName(['a', 'b'])).toBe(names[0]);
});

test('a picture is kept until a build does not use it, a half of one only till then', () => {
  expect(keptPicture(cache, 'one')).toBeNull();
  keepPicture(cache, 'one', png);
  keepPicture(cache, 'two', png);
  writeFileSync(join(cache, 'three.1.part'), 'half');
  expect(keptPicture(cache, 'one')?.equals(png)).toBe(true);
  pruneCache(cache, new Set(['one']));
  expect(readdirSync(cache)).toEqual(['one.png']);
});

test('a damaged picture is not taken', () => {
  keepPicture(cache, 'one', png);
  writeFileSync(join(cache, 'one.png'), readFileSync(join(cache, 'one.png')).subarray(0, -4));
  expect(keptPicture(cache, 'one')).toBeNull();
});
