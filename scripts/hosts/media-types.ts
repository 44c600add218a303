import { extname } from 'node:path';
import { contentType } from '../command/content-type.ts';

/** Media types of files by their ending without the dot, in the order of endings. */
export function mediaTypes(files: readonly string[]): Map<string, string> {
  const endings = [...new Set(files.map((file) => extname(file).slice(1)))].filter((ending) => ending !== '').sort();
  return new Map(endings.map((ending) => [ending, contentType(`file.${ending}`)]));
}

/** Whether a file of a media type is worth compressing: pictures, archives and Parquet are compressed as they are. */
export function isCompressible(type: string): boolean {
  return /^text\/|\b(?:json|xml)\b/.test(type);
}
