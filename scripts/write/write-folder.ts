import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a folder of files all or nothing: into a neighbour first, then swapped by rename, so that a failed or killed run
 * leaves the previous folder whole.
 * @param files path inside the folder to content
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), content);
  }
  swapFolder(next, folder);
}

/** Puts `next` in the place of `folder`; the old one is removed only when the new one stands. */
export function swapFolder(next: string, folder: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/** After a killed swap only the old folder may be left: puts it back. */
export function recoverFolder(folder: string): void {
  const parent = dirname(folder);
  const names = existsSync(parent) ? readdirSync(parent) : [];
  if (!names.includes(basename(folder)) && names.includes(`${basename(folder)}.old`))
    renameSync(`${folder}.old`, folder);
}
