import { basename } from 'node:path';
import { missingOrigin, sidecarOf } from './find-tables.ts';
import { errorAt, type Problem, startOf } from './problem.ts';
import { SIDECAR_ENDING } from './read-table.ts';
import { type Found, walkFolder } from './walk-folder.ts';

/** What desktops leave in every folder they show; nobody publishes in it. */
const ofDesktops: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * What lies below `raw` and no sidecar describes: without one its origin is unknown.
 * @param described files read through their sidecar
 * @param faulty sidecars of tables that could not be read, which is reported already
 */
export function unclaimedFiles(root: string, described: ReadonlySet<string>, faulty: ReadonlySet<string>): Problem[] {
  return walkFolder(root, 'raw').flatMap((found) => {
    const { path, kind } = found;
    if (kind !== 'file') return oddity(found);
    if (described.has(path) || faulty.has(sidecarOf(path)) || ofDesktops.has(basename(path))) return [];
    if (path.endsWith(SIDECAR_ENDING)) return [];
    if (/sidecar/i.test(basename(path)))
      return unexpected(path, `a sidecar whose name ends in ${SIDECAR_ENDING}`, 'rename it, or take it out');
    if (basename(path).startsWith('.'))
      return unexpected(path, 'no hidden file', 'take it out, or rename it and describe it');
    return missingOrigin(path, `a sidecar ${sidecarOf(path)}`);
  });
}

/** What lies in `catalog` and is no catalog: it would not be read, so it may be a catalog misspelt. */
export function strayCatalogs(root: string, catalogs: ReadonlySet<string>): Problem[] {
  return walkFolder(root, 'catalog')
    .filter(({ path, kind }) => !(kind === 'file' && (catalogs.has(path) || ofDesktops.has(basename(path)))))
    .map(({ path }) => unexpected(path, 'a catalog that data/README.md describes', 'correct its name, or take it out'));
}

/** Links, devices, folders that are called like files or may not be opened. */
function oddity({ path, kind }: Found): Problem[] {
  if (kind === 'unreadable') return [unexpected(path, 'a folder that can be opened', 'give the right to read it')];
  if (kind !== 'folder') return [unexpected(path, `a file, not a ${kind}`, 'put the published file itself there')];
  if (!/\.(?:csv|tsv|txt|json|xlsx?|xlsm|xlsb|ods|pdf|html?|zip)$/i.test(path)) return [];
  return [unexpected(path, 'a file of that name, not a folder', 'rename the folder, or put the file there')];
}

function unexpected(file: string, expected: string, advice: string): Problem {
  return errorAt(startOf(file), 'unexpected-file', basename(file), expected, advice);
}
