/** Media types of the files the site publishes: those of the public list, and of a few endings that it does not know. */
import { extname } from 'node:path';
import { contentType as listed } from 'mime-types';

const UNLISTED: Readonly<Record<string, string>> = {
  '.sha256': 'text/plain',
  '.bib': 'text/plain',
  '.py': 'text/plain',
  '.r': 'text/plain',
  '.cff': 'text/yaml',
  '.parquet': 'application/vnd.apache.parquet',
};

/** Media type by file name; every text is UTF-8. */
export function contentType(file: string): string {
  const ending = extname(file).toLowerCase();
  return listed(UNLISTED[ending] ?? ending) || 'application/octet-stream';
}
