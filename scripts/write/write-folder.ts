import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nextOf, swapFolder } from './swap-folder.ts';

/**
 * Writes a folder of files all or nothing: a failed or killed run leaves the previous folder whole.
 * @param files path inside the folder to content
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const next = nextOf(folder);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), content);
  }
  swapFolder(folder);
}
