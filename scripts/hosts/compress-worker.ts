/** A thread that puts compressed copies beside one file after the other, as they are named. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { COMPRESSED } from './compressed-endings.ts';

/** The highest, 11, takes three times as long for a twenty-fifth less. */
const QUALITY = 10;

const WAYS: Readonly<Record<(typeof COMPRESSED)[number], (bytes: Buffer) => Buffer>> = {
  '.br': (bytes) =>
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes) => withoutSystem(gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })),
};

/** The ninth byte of a gzip file names the system that wrote it; 255 is any. */
function withoutSystem(gzip: Buffer): Buffer {
  gzip[9] = 255;
  return gzip;
}

parentPort?.on('message', (file: string) => {
  const bytes = readFileSync(file);
  const sizes = Object.entries(WAYS).map(([ending, compress]) => {
    const copy = compress(bytes);
    writeFileSync(file + ending, copy);
    return [ending, copy.length];
  });
  parentPort?.postMessage(Object.fromEntries(sizes));
});
