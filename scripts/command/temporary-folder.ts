import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../write/recover-folder.mjs';

/** A folder lent by this project, with the number of the process that it was lent to. */
const LENT = /^rural-ledger-[a-z]+-(\d+)-\w+$/;

/** A folder that is lent until it is given back. */
interface LentFolder {
  readonly folder: string;
  giveBack(): void;
}

/** Lends a folder of its own to some work, and removes it whatever becomes of the work. */
export async function inTemporaryFolder<T>(name: string, work: (folder: string) => T | Promise<T>): Promise<T> {
  const { folder, giveBack } = lendFolder(name);
  try {
    return await work(folder);
  } finally {
    giveBack();
  }
}

/**
 * A folder that is removed when it is given back, also where the program is told to end. What was lent to programs that were
 * killed goes first.
 */
export function lendFolder(name: string): LentFolder {
  removeAbandoned(tmpdir());
  const folder = mkdtempSync(join(tmpdir(), `rural-ledger-${name}-${process.pid}-`));
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', clear);
  return {
    folder,
    giveBack() {
      clear();
      process.off('exit', clear);
    },
  };
}

function removeAbandoned(parent: string): void {
  for (const name of readdirSync(parent)) {
    const id = Number(LENT.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(id) || isRunning(id)) continue;
    try {
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {
      // It is another person's.
    }
  }
}
