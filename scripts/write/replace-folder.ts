import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitOnSignal } from '../command/exit-on-signal.ts';
import { flushFolder, flushNames } from './flush-folder.ts';
import { doneOf, nextOf, oldOf, recoverFolder, removeFolder, takePlace } from './recover-folder.mjs';

/**
 * Replaces a folder whole: a neighbour is filled and takes its place. Whatever stops that earlier leaves the folder as it
 * was, and nothing beside it.
 * @param fill writes the new content into an empty folder; `false` says that it failed and the folder is to stay
 * @returns whether the folder was replaced
 */
export async function replaceFolder(
  folder: string,
  fill: (next: string) => boolean | Promise<boolean>,
): Promise<boolean> {
  recoverFolder(folder);
  const next = nextOf(folder);
  const clear = () => removeFolder(next);
  exitOnSignal();
  process.once('exit', clear);
  try {
    // Where nothing can be written, that is told before the work is done.
    mkdirSync(dirname(next), { recursive: true });
    mkdirSync(next);
    const filled = await fill(next);
    if (filled) {
      await flushFolder(next);
      swapFolder(folder);
      // A program of a run that was killed alone may have gone on writing until now.
      recoverFolder(folder);
    }
    return filled;
  } catch (error) {
    throw atPath(folder, error);
  } finally {
    clear();
    process.off('exit', clear);
  }
}

/** What a disk has refused, with what it was for where the system names none. */
export function atPath(path: string, error: unknown): unknown {
  const isOfDisk = error instanceof Error && 'code' in error && !('path' in error);
  return isOfDisk ? Object.assign(error, { path }) : error;
}

/** Puts the neighbour this process wrote in the place of the folder, or throws and leaves the folder there. */
export function swapFolder(folder: string): void {
  const next = nextOf(folder);
  const old = oldOf(folder);
  if (!existsSync(next)) throw new Error(`There is nothing finished in ${next}.`);
  if (existsSync(folder) && !setAside(folder, old)) {
    renameSync(next, doneOf(folder));
    takePlace(folder, doneOf(folder));
    return;
  }
  try {
    renameSync(next, folder);
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    throw error;
  }
  flushNames(dirname(folder));
  removeFolder(old);
}

/** Renames the folder; `false` on a disk that cannot, as that of a container with what its image brought along. */
function setAside(folder: string, old: string): boolean {
  try {
    renameSync(folder, old);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return false;
  }
}
