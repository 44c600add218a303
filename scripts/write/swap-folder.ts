/**
 * Replacing a folder whole. A run writes into a neighbour of its own, which takes the place of the folder by two renames;
 * whatever stops it earlier leaves the folder as it was, and what it leaves lying about is cleared by the next run.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The neighbour that this process writes into. */
export function nextOf(folder: string, processId: number = process.pid): string {
  return `${folder}.next.${processId}`;
}

/** Puts a folder back if its swap was cut short, then removes what dead runs left. What running ones use stays. */
export function recoverFolder(folder: string, isAlive: (processId: number) => boolean = isRunning): void {
  const leftovers = leftoversOf(folder).filter(({ id }) => id === process.pid || !isAlive(id));
  if (!existsSync(folder)) {
    const lastGood = newest(leftovers.filter(({ kind }) => kind === 'old').map(({ path }) => path));
    if (lastGood !== undefined) renameSync(lastGood, folder);
  }
  for (const { path } of leftovers) rmSync(path, { recursive: true, force: true });
}

/** Puts the neighbour this process wrote in the place of the folder. */
export function swapFolder(folder: string, processId: number = process.pid): void {
  const next = nextOf(folder, processId);
  const old = `${folder}.old.${processId}`;
  if (!existsSync(next)) throw new Error(`There is nothing finished in ${next}.`);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

function leftoversOf(folder: string) {
  const parent = dirname(folder);
  const start = `${basename(folder)}.`;
  return (existsSync(parent) ? readdirSync(parent) : []).flatMap((name) => {
    const [, kind, id] = name.startsWith(start) ? (/^(next|old)\.(\d+)$/.exec(name.slice(start.length)) ?? []) : [];
    return kind === undefined ? [] : [{ path: join(parent, name), kind, id: Number(id) }];
  });
}

function newest(paths: readonly string[]): string | undefined {
  return paths.toSorted((a, b) => statSync(b).ctimeMs - statSync(a).ctimeMs)[0];
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
