import { createHash } from 'node:crypto';
import type { DataFile } from '../../downloads/data-package.ts';

/** Size and checksum of a file. */
export function measured(path: string, content: string | Uint8Array): DataFile {
  return { path, bytes: Buffer.byteLength(content), hash: `sha256:${sha256(content)}` };
}

/** Checksum of a file in hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
