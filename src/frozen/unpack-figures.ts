/**
 * Puts the embeds that releases keep into a built site: `node src/frozen/unpack-figures.ts FOLDER [RECORD]`. They are files
 * of the record, one archive for each release, whose checksums the data build has compared.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArchive } from './archive.ts';

const ARCHIVE = 'embeds.json.br';

/**
 * Writes every file that the archives of a record hold; throws where one is there already.
 * @returns how many were written
 */
export function unpackFigures(folder: string, record: string): number {
  const releases = join(record, 'releases');
  const versions = existsSync(releases) ? readdirSync(releases) : [];
  const archives = versions.map((version) => join(releases, version, ARCHIVE)).filter((file) => existsSync(file));
  const files = archives.flatMap((file) => [...readArchive(readFileSync(file))]);
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  return files.length;
}

if (import.meta.main) {
  try {
    const record = process.argv[3] ?? fileURLToPath(new URL('../data', import.meta.url));
    console.log(`${unpackFigures(process.argv[2] ?? 'dist', record)} files of frozen figures`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
