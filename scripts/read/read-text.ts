import {
  decode,
  decodeInPieces,
  type Encoding,
  encodingOfMark,
  encodings,
  firstBadByte,
  isReadable,
} from './decode.ts';
import { placeBehind } from './line-places.ts';
import { errorAt, type Problem, startOf, unlikelyAt } from './problem.ts';

/** What to do where a file is not in the encoding it was said to be in. */
const ENCODING_ADVICE = `declare the encoding of the file in its sidecar (${encodings.join(', ')})`;

/**
 * Reads bytes as text of a declared encoding, or says where they are not.
 * @returns `null` for the text where there is none to go on with
 */
export function readText(
  file: string,
  bytes: Uint8Array,
  encoding: Encoding,
  advice = ENCODING_ADVICE,
): { text: string | null; problems: Problem[] } {
  const wrong = wrongMark(file, bytes, encoding, advice);
  if (wrong) return { text: null, problems: [wrong] };
  try {
    return { text: decode(bytes, encoding), problems: disguise(file, bytes, encoding, advice) };
  } catch {
    return { text: null, problems: [badByte(file, bytes, encoding, advice)] };
  }
}

/** A byte-order mark of another encoding than the declared one. */
export function wrongMark(
  file: string,
  bytes: Uint8Array,
  encoding: Encoding,
  advice = ENCODING_ADVICE,
): Problem | null {
  const mark = encodingOfMark(bytes);
  if (mark === null || mark === encoding) return null;
  return errorAt(startOf(file), 'encoding', `byte-order mark of ${mark}`, `text in ${encoding}, as declared`, advice);
}

/** Chinese text of another encoding is hardly ever UTF-8 by chance; the other way round it often is. */
export function disguise(file: string, bytes: Uint8Array, encoding: Encoding, advice = ENCODING_ADVICE): Problem[] {
  if (encoding !== 'gb18030' && encoding !== 'big5') return [];
  const disguised = bytes.some((byte) => byte > 0x7f) && encodingOfMark(bytes) === null && isReadable(bytes, 'utf-8');
  const expected = `text in ${encoding}; this reads as utf-8 from end to end`;
  return disguised ? [unlikelyAt(startOf(file), 'encoding', encoding, expected, advice)] : [];
}

/** The first byte that is not of the declared encoding, where there is one. */
export function badByte(file: string, bytes: Uint8Array, encoding: Encoding, advice = ENCODING_ADVICE): Problem {
  const offset = firstBadByte(bytes, encoding);
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const place = { file, ...placeBehind(decodeInPieces(bytes.subarray(0, offset), encoding, undefined, false)) };
  return errorAt(place, 'encoding', byte, `text in ${encoding}`, advice);
}
