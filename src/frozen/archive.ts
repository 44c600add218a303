import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Text files by their path, in one file: JSON, compressed. What they share, as a chart in three languages does, is kept once. */
export type Archive = ReadonlyMap<string, string>;

/** Quality: the highest takes ten times as long and saves a fifth. */
const PARAMS = {
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
};

/** The bytes of an archive; files stand in it in the order of their paths. */
export function writeArchive(files: Archive): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return compress(JSON.stringify(Object.fromEntries(sorted)));
}

/** The files of an archive. */
export function readArchive(bytes: Uint8Array): Archive {
  return new Map(Object.entries(JSON.parse(String(brotliDecompressSync(bytes))) as Record<string, string>));
}

/** A text, compressed. */
export function compress(text: string): Uint8Array {
  return brotliCompressSync(text, { params: PARAMS });
}
