import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day that a zip can name; read as local time, so that it is the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip of files by their paths, in order; no clock is in it, so that the same files make the same bytes. */
export function toZip(files: Zippable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files, { level: 9, mtime: NO_TIME }));
}

/** A zip with its files as they are and without the time it was made at. */
export function withoutTime(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  return toZip(unzipSync(zip));
}
