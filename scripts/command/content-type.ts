/** Media types of the files the site publishes. */
import { extname } from 'node:path';

const TEXT: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.geojson': 'application/geo+json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.sha256': 'text/plain',
  '.bib': 'text/plain',
  '.py': 'text/plain',
  '.r': 'text/plain',
  '.sql': 'text/plain',
  '.yaml': 'application/yaml',
  '.yml': 'application/yaml',
  '.cff': 'application/yaml',
};

const BINARY: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
  '.parquet': 'application/vnd.apache.parquet',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Media type by file name; every text is UTF-8. */
export function contentType(file: string): string {
  const extension = extname(file).toLowerCase();
  const text = TEXT[extension];
  if (text !== undefined) return `${text}; charset=utf-8`;
  return BINARY[extension] ?? 'application/octet-stream';
}
