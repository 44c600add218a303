/** Encodings of published files that are read. */
export const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * Turns the bytes of a published file into text in its declared encoding, without a byte-order mark.
 * Encodings are declared, never guessed: short Chinese files defeat every detector.
 * @throws {RangeError} naming the byte offset near the first byte that is not in the encoding.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RangeError(`not ${encoding} at byte ${firstBadByte(bytes, encoding)}`);
  }
}

/** A byte-order mark at the start of a file, with the encoding it tells; UTF-32 comes first because its mark begins like another. */
const marks: readonly (readonly [bytes: readonly number[], encoding: Encoding | 'utf-32'])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32'],
  [[0, 0, 0xfe, 0xff], 'utf-32'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

/** The encoding that a byte-order mark tells, or `null` where there is none. */
export function encodingOfMark(bytes: Uint8Array): Encoding | 'utf-32' | null {
  return marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
}

/** Offset of the first byte that cannot be read: the longest readable prefix is found by halving. */
export function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isReadable(bytes.subarray(0, middle), encoding, true)) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * Whether all bytes are text of an encoding.
 * @param stream whether more may follow: a cut inside a character is then readable so far, a wrong byte is not
 */
export function isReadable(bytes: Uint8Array, encoding: Encoding, stream = false): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
