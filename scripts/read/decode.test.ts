import { expect, test } from 'vitest';
import { decode, decodeInPieces, encodingOfMark, firstBadByte, isReadable } from './decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test.each([
  // 河 is U+6CB3: E6 B2 B3 in UTF-8, BA D3 in GB18030, AA 65 in Big5.
  ['utf-8', bytes(0xe6, 0xb2, 0xb3)],
  ['utf-8', bytes(0xef, 0xbb, 0xbf, 0xe6, 0xb2, 0xb3)],
  ['gb18030', bytes(0xba, 0xd3)],
  ['big5', bytes(0xaa, 0x65)],
  ['utf-16le', bytes(0xb3, 0x6c)],
  ['utf-16le', bytes(0xff, 0xfe, 0xb3, 0x6c)],
  ['utf-16be', bytes(0x6c, 0xb3)],
  ['utf-16be', bytes(0xfe, 0xff, 0x6c, 0xb3)],
] as const)('%s is read, without a byte-order mark', (encoding, text) => {
  expect(decode(text, encoding)).toBe('河');
});

test('the first byte that is not of the encoding is named', () => {
  // "ab", then 河 in GB18030: BA cannot start a character in UTF-8.
  expect(firstBadByte(bytes(0x61, 0x62, 0xba, 0xd3, 0x63), 'utf-8')).toBe(2);
  expect(() => decode(bytes(0x61, 0x62, 0xba, 0xd3), 'utf-8')).toThrow('not utf-8 at byte 2');
});

test('nothing is nothing', () => {
  expect(decode(bytes(), 'utf-8')).toBe('');
});

test('a byte-order mark tells the encoding, and only a mark does', () => {
  expect(encodingOfMark(bytes(0xff, 0xfe, 0xb3, 0x6c))).toBe('utf-16le');
  expect(encodingOfMark(bytes(0xfe, 0xff, 0x6c, 0xb3))).toBe('utf-16be');
  expect(encodingOfMark(bytes(0xef, 0xbb, 0xbf))).toBe('utf-8');
  expect(encodingOfMark(bytes(0xff, 0xfe, 0, 0))).toBe('utf-32');
  expect(encodingOfMark(bytes(0x6c, 0xb3))).toBeNull();
  expect(encodingOfMark(bytes())).toBeNull();
});

test('bytes are readable in an encoding as a whole, not up to half a character', () => {
  expect(isReadable(bytes(0xba, 0xd3), 'gb18030')).toBe(true);
  expect(isReadable(bytes(0xba), 'gb18030')).toBe(false);
  expect(isReadable(bytes(), 'utf-8')).toBe(true);
});

/** 河北,2020 CR LF, U+0080 in four bytes and 1 CR LF; digits are trailing bytes of GB18030. */
const GB18030 = [
  0xba, 0xd3, 0xb1, 0xb1, 0x2c, 0x32, 0x30, 0x32, 0x30, 0x0d, 0x0a, 0x81, 0x30, 0x81, 0x30, 0x31, 0x0d, 0x0a,
];
const text = '\uFEFF河北,𠮷\uFEFF\r\n1,\r"é"\r\n\r\n';

test.each([
  ['utf-8', Buffer.from(text)],
  ['gb18030', bytes(...GB18030)],
  ['utf-16le', Buffer.from(text, 'utf16le')],
  ['utf-16be', Buffer.from(text, 'utf16le').swap16()],
] as const)(
  'pieces of %s of any size make up the text, and end neither in a character nor between CR and LF',
  (encoding, all) => {
    const whole = decode(all, encoding);
    for (let size = 1; size <= all.length; size++) {
      const pieces = [...decodeInPieces(all, encoding, size)];
      expect(pieces.join('')).toBe(whole);
      expect(pieces.every((piece) => piece.isWellFormed() && !piece.endsWith('\r'))).toBe(true);
    }
  },
);

test('a wrong byte in a later piece is named by its place in all bytes', () => {
  const wrong = bytes(0x61, 0x2c, 0x62, 0x2c, 0xba, 0x2c);
  expect(() => [...decodeInPieces(wrong, 'utf-8', 2)]).toThrow('not utf-8 at byte 4');
  expect([...decodeInPieces(wrong, 'utf-8', 2, false)].join('')).toBe('a,b,\uFFFD,');
  expect([...decodeInPieces(bytes(), 'utf-8')]).toEqual([]);
});
