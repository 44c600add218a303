/**
 * Publishing a finished build. A build writes into a folder of its own, which takes the place of `dist/` by two renames;
 * whatever stops it earlier leaves `dist/` as it was, and what it leaves lying about is cleared by the next build.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LEFTOVER = /^dist\.(next|old)\.(\d+)$/;

/** Name of the folder this process builds into. */
export function nextFolder(processId: number = process.pid): string {
  return `dist.next.${processId}`;
}

/** Puts `dist/` back if a swap was cut short, then removes what dead builds left. Folders of running builds stay. */
export function recover(root: string, isAlive: (processId: number) => boolean = isRunning): void {
  const leftovers = readdirSync(root)
    .flatMap((name) => {
      const [, kind, id] = LEFTOVER.exec(name) ?? [];
      return kind === undefined ? [] : [{ path: join(root, name), kind, id: Number(id) }];
    })
    .filter(({ id }) => id === process.pid || !isAlive(id));
  const dist = join(root, 'dist');
  if (!existsSync(dist)) {
    const lastGood = newest(leftovers.filter(({ kind }) => kind === 'old').map(({ path }) => path));
    if (lastGood !== undefined) renameSync(lastGood, dist);
  }
  for (const { path } of leftovers) rmSync(path, { recursive: true, force: true });
}

/** Puts the folder this process built in the place of `dist/`. */
export function swap(root: string, processId: number = process.pid): void {
  const dist = join(root, 'dist');
  const next = join(root, nextFolder(processId));
  const old = join(root, `dist.old.${processId}`);
  if (!existsSync(next)) throw new Error(`There is no finished build in ${next}.`);
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  rmSync(old, { recursive: true, force: true });
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
