export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le';

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

/** Offset of the first byte that cannot be read: the longest readable prefix is found by halving. */
export function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (readable(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}

/** A cut inside a character is readable so far: streaming tells it from a wrong byte. */
function readable(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
