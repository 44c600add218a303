import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something found below a folder; `unreadable` is a folder that may not be opened. */
export interface Found {
  /** Relative to the root, with slashes. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'device' | 'unreadable';
}

/** Everything below a folder, hidden or not, in one order on every machine; links are named and never followed. */
export function walkFolder(root: string, folder: string): Found[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : [{ path: folder, kind: 'unreadable' }];
  }
  return entries
    .flatMap((entry): Found[] => {
      const path = `${folder}/${entry.name}`;
      const found: Found = { path, kind: kindOf(entry) };
      return entry.isDirectory() ? [found, ...walkFolder(root, path)] : [found];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What stands at a path. */
export function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>) {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'device';
}
