import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const faults = (file: Uint8Array, encoding: Parameters<typeof readText>[2]) =>
  readText('t.csv', file, encoding).problems.map(
    ({ line, column, value, unlikely }) => `${line}:${column} ${value}${unlikely ? ' ?' : ''}`,
  );

// 河 is U+6CB3: E6 B2 B3 in UTF-8, BA D3 in GB18030.
test('a byte-order mark must agree with the declared encoding', () => {
  expect(faults(bytes(0xfe, 0xff, 0x6c, 0xb3), 'utf-16be')).toEqual([]);
  expect(faults(bytes(0xfe, 0xff, 0x6c, 0xb3), 'utf-16le')).toEqual(['1:1 byte-order mark of utf-16be']);
  expect(faults(bytes(0xff, 0xfe, 0xb3, 0x6c), 'utf-16be')).toEqual(['1:1 byte-order mark of utf-16le']);
  expect(faults(bytes(0xef, 0xbb, 0xbf, 0x61), 'gb18030')).toEqual(['1:1 byte-order mark of utf-8']);
  expect(faults(bytes(0xff, 0xfe, 0, 0, 0xb3, 0x6c, 0, 0), 'utf-16le')).toEqual(['1:1 byte-order mark of utf-32']);
});

test('a byte that is not of the encoding is found in its line, whatever ends lines', () => {
  expect(faults(bytes(0x61, 0x0d, 0x62, 0xba, 0xd3), 'utf-8')).toEqual(['2:2 0xBA']);
  expect(faults(bytes(0x6c, 0xb3, 0x6c), 'utf-16be')).toEqual(['1:2 0x6C']);
});

test('Chinese that is UTF-8 to its end is hardly of another encoding', () => {
  expect(faults(bytes(0xe6, 0xb2, 0xb3, 0xe6, 0xb2, 0xb3), 'gb18030')).toEqual(['1:1 gb18030 ?']);
  expect(faults(bytes(0xba, 0xd3), 'gb18030')).toEqual([]);
  expect(faults(bytes(0x61, 0x62), 'gb18030')).toEqual([]);
});
