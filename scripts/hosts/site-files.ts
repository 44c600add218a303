/** The files of a built site, and the addresses at which hosts publish them. */
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { COMPRESSED } from './compressed-endings.ts';
import { FOR_HOSTS } from './root-files.ts';

export interface SiteFile {
  /** Path below the folder, with slashes. */
  readonly file: string;
  /** Address within the site: that of a folder for its page. */
  readonly address: string;
  readonly bytes: number;
}

/** Every file that readers ask for, in the order of names; not what only a host reads, nor compressed copies. */
export function siteFiles(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ file: name.replaceAll(sep, '/'), stats: statSync(join(folder, name)) }))
    .filter(({ file, stats }) => stats.isFile() && !FOR_HOSTS.includes(file))
    .filter(({ file }) => !COMPRESSED.some((ending) => file.endsWith(ending)))
    .map(({ file, stats }) => ({ file, address: addressOf(file), bytes: stats.size }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function addressOf(file: string): string {
  return encodeURI(`/${file}`.replace(/(?<=\/)index\.html$/, ''));
}
