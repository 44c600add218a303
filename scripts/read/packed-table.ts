import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { errorAt, type Problem, startOf } from './problem.ts';
import { readBytes } from './read-bytes.ts';

/** What to do where a release is not as it was stamped. */
export const RESTORE = 'restore the file as it was stamped; a release never changes';
/** Ending of a table that is kept compressed with Brotli. */
const PACKED = '.br';

/** A table as a release keeps it: the name of its file, and its bytes. */
export function packTable(name: string, text: string): readonly [name: string, bytes: Buffer] {
  return [`${name}${PACKED}`, brotliCompressSync(text)];
}

/** The file in which a folder keeps a table: packed, or as it is where it stands so. */
export function tableFile(root: string, folder: string, name: string): string {
  const plain = `${folder}/${name}`;
  return existsSync(join(root, plain)) && !existsSync(join(root, `${plain}${PACKED}`)) ? plain : `${plain}${PACKED}`;
}

/** Reads a table of a folder as it was before it was packed; places in it are those of its text. */
export function readTable(
  root: string,
  folder: string,
  name: string,
): { file: string; bytes: Buffer | null; problems: Problem[] } {
  const file = tableFile(root, folder, name);
  const { bytes, problems } = readBytes(root, file);
  if (!bytes || !file.endsWith(PACKED)) return { file, bytes, problems };
  try {
    return { file, bytes: brotliDecompressSync(bytes), problems: [] };
  } catch {
    const problem = errorAt(startOf(file), 'changed-release', name, 'a table compressed with Brotli', RESTORE);
    return { file, bytes: null, problems: [problem] };
  }
}
