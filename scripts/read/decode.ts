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

/** Bytes that are decoded at a time. */
const PIECE = 2 ** 22;

/**
 * Turns the bytes of a published file into text piece by piece, for a text may hold no more than 512 MB. No piece ends
 * within a character or between a CR and its LF.
 * @param fatal whether a wrong byte ends it, else it becomes U+FFFD
 * @throws {RangeError} as `decode` does, when it comes to the wrong byte
 */
export function* decodeInPieces(bytes: Uint8Array, encoding: Encoding, size = PIECE, fatal = true): Generator<string> {
  let end = 0;
  for (let start = 0; start < bytes.length; start = end) {
    end = cutBehind(bytes, start + size, encoding);
    yield decodeFrom(bytes, start, end, encoding, fatal);
  }
}

function decodeFrom(bytes: Uint8Array, start: number, end: number, encoding: Encoding, fatal: boolean): string {
  try {
    // A byte-order mark is one at the start of the file only.
    return new TextDecoder(encoding, { fatal, ignoreBOM: start > 0 }).decode(bytes.subarray(start, end));
  } catch {
    throw new RangeError(`not ${encoding} at byte ${firstBadByte(bytes, encoding)}`);
  }
}

const CR = 0x0d;
/** Bytes below this one are characters of their own, in UTF-8, GB18030 and Big5 alike. */
const DIGITS = 0x30;

/** The first offset from the wanted one on where bytes may be cut. */
function cutBehind(bytes: Uint8Array, wanted: number, encoding: Encoding): number {
  let end = Math.min(wanted, bytes.length);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    end += end % 2;
    while (end < bytes.length && mayGoOn(unitBefore(bytes, end, encoding))) end += 2;
  } else while (end < bytes.length && ((bytes[end - 1] ?? 0) >= DIGITS || bytes[end - 1] === CR)) end++;
  return Math.min(end, bytes.length);
}

function unitBefore(bytes: Uint8Array, end: number, encoding: 'utf-16le' | 'utf-16be'): number {
  const [first = 0, second = 0] = bytes.subarray(end - 2, end);
  return encoding === 'utf-16le' ? first + second * 256 : first * 256 + second;
}

/** Whether a unit is the first half of a character, or a CR. */
function mayGoOn(unit: number): boolean {
  return unit === CR || (unit >= 0xd800 && unit < 0xdc00);
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
    const decoder = new TextDecoder(encoding, { fatal: true });
    for (let start = 0; start < bytes.length; start += PIECE)
      decoder.decode(bytes.subarray(start, start + PIECE), { stream: true });
    decoder.decode(undefined, { stream });
    return true;
  } catch {
    return false;
  }
}
