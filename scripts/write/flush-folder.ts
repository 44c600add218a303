import { closeSync, fsyncSync, openSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How many files are flushed at a time: the disk writes what waits together in one go. */
const AT_A_TIME = 16;

/**
 * Has everything in a folder written to the disk itself. A system may keep what was written in memory for half a minute, and
 * give the folder its new name on the disk before that: a power cut then leaves the right names of empty files.
 */
export async function flushFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).values();
  const flushSome = async () => {
    for (const { parentPath, name } of files) {
      const file = await open(join(parentPath, name), 'r+');
      await file.sync().finally(() => file.close());
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, flushSome));
  for (const entry of entries) if (entry.isDirectory()) flushNames(join(entry.parentPath, entry.name));
  flushNames(folder);
}

/** Has the names in a folder written to the disk itself, where the system has a way to. */
export function flushNames(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // Windows opens no folders, and some disks of a network flush none.
  }
}
