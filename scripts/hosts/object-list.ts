import { toCsv } from '../../src/downloads/csv.ts';
import { contentType } from '../command/content-type.ts';
import { HEADER_RULES, headersFor } from '../command/headers.ts';
import type { SiteFile } from './site-files.ts';

/**
 * What to store in an object store, as CSV: a row for each file with its address and every header it is sent with.
 * @param base the path below which the site stands, with a slash at both ends
 */
export function objectList(files: readonly SiteFile[], base: string): string {
  const names = [...new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)))];
  const rows = files.map(({ file, address }) => ({
    ...{ file, address: `${base}${address.slice(1)}`, 'Content-Type': contentType(file) },
    ...headersFor(address),
  }));
  return toCsv(['file', 'address', 'Content-Type', ...names], rows);
}
