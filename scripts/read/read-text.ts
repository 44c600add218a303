import { decode, type Encoding, encodingOfMark, encodings, firstBadByte, isReadable } from './decode.ts';
import { placesIn } from './line-places.ts';
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
  const mark = encodingOfMark(bytes);
  if (mark !== null && mark !== encoding) {
    const expected = `text in ${encoding}, as declared`;
    return {
      text: null,
      problems: [errorAt(startOf(file), 'encoding', `byte-order mark of ${mark}`, expected, advice)],
    };
  }
  try {
    const text = decode(bytes, encoding);
    return { text, problems: disguised(bytes, encoding) ? [disguise(file, encoding, advice)] : [] };
  } catch {
    return { text: null, problems: [badByte(file, bytes, encoding, advice)] };
  }
}

/** Chinese text of another encoding is hardly ever UTF-8 by chance; the other way round it often is. */
function disguised(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding !== 'gb18030' && encoding !== 'big5') return false;
  return bytes.some((byte) => byte > 0x7f) && encodingOfMark(bytes) === null && isReadable(bytes, 'utf-8');
}

function disguise(file: string, encoding: Encoding, advice: string): Problem {
  const expected = `text in ${encoding}; this reads as utf-8 from end to end`;
  return unlikelyAt(startOf(file), 'encoding', encoding, expected, advice);
}

function badByte(file: string, bytes: Uint8Array, encoding: Encoding, advice: string): Problem {
  const offset = firstBadByte(bytes, encoding);
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const place = { file, ...placesIn(before)(before.length) };
  return errorAt(place, 'encoding', byte, `text in ${encoding}`, advice);
}
