import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toZip, withoutTime } from './zip.ts';

const files = { 'a/data.csv': strToU8('地区,value\r\n河北,1\r\n'), 'a/README.txt': strToU8('x'.repeat(5_000)) };
const [early, late] = [new Date(2026, 10, 21), new Date(2027, 2, 4)].map((mtime) => zipSync(files, { mtime }));

test('the files come back as they were, unpacked by another library', () => {
  const read = CFB.read(Buffer.from(toZip(files)), { type: 'buffer' });
  for (const [path, bytes] of Object.entries(files))
    expect(Buffer.compare(Buffer.from(CFB.find(read, `/${path}`)?.content ?? []), bytes), path).toBe(0);
});

test('no clock is in a zip, nor in one that had the time', () => {
  if (!early || !late) throw new Error('no zips');
  expect(Buffer.compare(early, late)).not.toBe(0);
  expect(Buffer.compare(withoutTime(early), withoutTime(late))).toBe(0);
  expect(Buffer.compare(withoutTime(early), toZip(files))).toBe(0);
});
