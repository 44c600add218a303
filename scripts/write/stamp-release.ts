import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { exitOnSignal } from '../command/exit-on-signal.ts';
import { atPath } from './replace-folder.ts';
import { writeFolder } from './write-folder.ts';

/**
 * Writes the folder of a release and the files that name it, or leaves all as it was: the files are written beside their
 * places before anything is replaced.
 * @param files path to content, of files that are there
 */
export async function stampRelease(
  folder: string,
  tables: ReadonlyMap<string, string | Uint8Array>,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const before = [...files.keys()].map((file) => [file, readFileSync(file)] as const);
  const beside = (file: string) => `${file}.next.${process.pid}`;
  const clear = () => {
    for (const file of files.keys()) rmSync(beside(file), { force: true });
  };
  exitOnSignal();
  process.once('exit', clear);
  try {
    for (const [file, text] of files) writeFileSync(beside(file), text, { flush: true });
    await writeFolder(folder, tables);
    for (const file of files.keys()) renameSync(beside(file), file);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, bytes] of before) if (!readFileSync(file).equals(bytes)) writeFileSync(file, bytes);
    throw atPath(folder, error);
  } finally {
    clear();
    process.off('exit', clear);
  }
}
