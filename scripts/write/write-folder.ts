import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFolder } from './replace-folder.ts';

/**
 * Writes a folder of files all or nothing: a failed or killed run leaves the previous folder whole.
 * @param files path inside the folder to content
 */
export async function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await replaceFolder(folder, (next) => {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      writeFileSync(join(next, path), content);
    }
    return true;
  });
}
