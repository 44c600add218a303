import { cpSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange, FileChanges } from './mutation.ts';

/** Lays changes into a folder of data; the function returned takes them back. */
export function layChanges(root: string, changes: FileChanges): () => void {
  const undo = [...changes].map(([path, change]) => lay(join(root, path), change));
  return () => {
    for (const back of undo.reverse()) back();
  };
}

function lay(path: string, change: FileChange): () => void {
  const before = lstatSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : null;
  const made = mkdirSync(dirname(path), { recursive: true });
  const clear = () => rmSync(path, { recursive: true, force: true });
  clear();
  if (change === 'folder') mkdirSync(path);
  else if (typeof change === 'string' || change instanceof Uint8Array) writeFileSync(path, change);
  else if (change !== null) symlinkSync(change.link, path);
  return () => {
    clear();
    if (before !== null) writeFileSync(path, before);
    if (made !== undefined) rmSync(made, { recursive: true });
  };
}

/** A copy of the data folder to be spoilt. */
export function copyOfData(data: string, folder: string): string {
  const root = join(folder, 'data');
  cpSync(data, root, { recursive: true });
  return root;
}
