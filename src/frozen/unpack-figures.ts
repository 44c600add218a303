/**
 * Puts the embeds that releases keep into a built site: `node src/frozen/unpack-figures.ts FOLDER [RECORD]`. They are files
 * of the record, one archive for each release, whose checksums the data build has compared.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSiteUrl } from '../site-url.ts';
import { withBase } from '../with-base.ts';
import { readArchive } from './archive.ts';

const ARCHIVE = 'embeds.json.br';

/** Where addresses of the site begin in a kept page: all begin at the root, as it was when they were drawn. */
const AT_ROOT = /(?<= (?:href|src)=")\/(?!\/)/g;

/**
 * Writes every file that the archives of a record hold; throws where one is there already.
 * @param base path at which the site is published, which its addresses are to begin with
 * @returns how many were written
 */
export function unpackFigures(folder: string, record: string, base = '/'): number {
  const releases = join(record, 'releases');
  const versions = existsSync(releases) ? readdirSync(releases) : [];
  const archives = versions.map((version) => join(releases, version, ARCHIVE)).filter((file) => existsSync(file));
  const files = archives.flatMap((file) => [...readArchive(readFileSync(file))]);
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll(AT_ROOT, withBase('/', base)), { flag: 'wx' });
  }
  return files.length;
}

if (import.meta.main) {
  try {
    const record = process.argv[3] ?? fileURLToPath(new URL('../data', import.meta.url));
    const { base } = readSiteUrl(process.env.SITE_URL);
    console.log(`${unpackFigures(process.argv[2] ?? 'dist', record, base)} files of frozen figures`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
