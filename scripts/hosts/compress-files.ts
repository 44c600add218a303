import { join } from 'node:path';
import { inThreads } from '../../src/in-threads.ts';
import { contentType } from '../command/content-type.ts';
import { isCompressible } from './media-types.ts';
import type { SiteFile } from './site-files.ts';

/** What fits into one packet anyhow is not worth a second file. */
const LEAST_BYTES = 1000;

/** Which files are worth a compressed copy, the largest first, so that no thread is left with one at the end. */
export function compressibleFiles(files: readonly SiteFile[]): SiteFile[] {
  return files
    .filter(({ file, bytes }) => bytes >= LEAST_BYTES && isCompressible(contentType(file)))
    .sort((a, b) => b.bytes - a.bytes);
}

/**
 * Puts compressed copies beside files of a folder, as many at a time as the machine has processors; the same bytes whatever the
 * number of threads.
 * @param onDone called after each file with the bytes of its copies
 */
export async function compressFiles(
  folder: string,
  files: readonly SiteFile[],
  onDone: (bytes: Readonly<Record<string, number>>) => void,
): Promise<void> {
  await inThreads({
    program: new URL('./compress-worker.ts', import.meta.url),
    work: files,
    jobOf: ({ file }) => join(folder, file),
    done: (_, bytes: Readonly<Record<string, number>>) => onDone(bytes),
  });
}
