/**
 * Folders that are replaced whole, as they are found after a run that was cut short. A run writes into a neighbour of the
 * folder, `dist.next.123`; when that is finished the folder becomes `dist.old.123` and the neighbour `dist`. A machine has
 * no one step for the two, so a run killed between them leaves no `dist`: whoever comes next puts it back.
 *
 * Some disks refuse to rename a folder, as that of a container does with what its image brought along. There the finished
 * neighbour is called `dist.done.123`, `dist` is removed, and the neighbour takes its name: cut short, that is completed.
 *
 * Plain JavaScript without dependencies, because `scripts/run.mjs`, the door of every command, does this on any Node.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How long another run may take from one rename to the next, in milliseconds. */
const BETWEEN_RENAMES = 100;

/** The neighbour that a process writes into. */
export function nextOf(/** @type {string} */ folder, processId = process.pid) {
  return `${folder}.next.${processId}`;
}

/** What the folder is called while its neighbour takes its place. */
export function oldOf(/** @type {string} */ folder, processId = process.pid) {
  return `${folder}.old.${processId}`;
}

/** What the neighbour is called while the folder is removed: finished, and the only one to be trusted. */
export function doneOf(/** @type {string} */ folder, processId = process.pid) {
  return `${folder}.done.${processId}`;
}

/** Puts a folder back if its swap was cut short, then removes what dead runs left. What running ones use stays. */
export function recoverFolder(/** @type {string} */ folder, isAlive = isRunning) {
  const leftovers = leftoversOf(folder);
  const left = leftovers.filter(({ id }) => id === process.pid || !isAlive(id));
  const done = left.find(({ kind }) => kind === 'done');
  if (done) takePlace(folder, done.path);
  else if (!existsSync(folder)) putBack(folder, leftovers, isAlive);
  for (const { path } of left) removeFolder(path);
}

/** Removes the folder and gives its name to a finished neighbour. */
export function takePlace(/** @type {string} */ folder, /** @type {string} */ done) {
  rmSync(folder, { recursive: true, force: true });
  renameSync(done, folder);
}

/** Removes a folder; one that stays is told, because what was published is whole all the same. */
export function removeFolder(/** @type {string} */ path) {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    console.error(`${path} could not be removed (${/** @type {Error} */ (error).message}); it may be removed by hand.`);
  }
}

/** @typedef {{ path: string, kind: string, id: number }} Leftover */

/**
 * Whoever set the folder aside last may be about to put another in its place, so it is given the time for that. It may
 * also be dead and its number given to another program, so it is not waited for longer.
 */
function putBack(
  /** @type {string} */ folder,
  /** @type {readonly Leftover[]} */ leftovers,
  /** @type {(processId: number) => boolean} */ isAlive,
) {
  const [lastGood] = leftovers.filter(({ kind }) => kind !== 'next').sort((a, b) => changed(b.path) - changed(a.path));
  if (lastGood === undefined) return;
  if (lastGood.id !== process.pid && isAlive(lastGood.id)) pause(BETWEEN_RENAMES);
  if (existsSync(folder) || !existsSync(lastGood.path)) return;
  try {
    renameSync(lastGood.path, folder);
  } catch (error) {
    // Another run that came at the same time has done it.
    if (!existsSync(folder)) throw error;
  }
}

function leftoversOf(/** @type {string} */ folder) {
  const parent = dirname(folder);
  const start = `${basename(folder)}.`;
  return (existsSync(parent) ? readdirSync(parent) : []).flatMap((name) => {
    const [, kind, id] = name.startsWith(start)
      ? (/^(next|old|done)\.(\d+)$/.exec(name.slice(start.length)) ?? [])
      : [];
    return kind === undefined ? [] : [{ path: join(parent, name), kind, id: Number(id) }];
  });
}

function changed(/** @type {string} */ path) {
  return statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0;
}

function pause(/** @type {number} */ milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Whether a process is there and has not ended. */
export function isRunning(/** @type {number} */ processId) {
  try {
    process.kill(processId, 0);
    return !hasEnded(processId);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** A process that has ended keeps its number until somebody asks after it, which the first program of a container may never do. */
function hasEnded(/** @type {number} */ processId) {
  try {
    return /\) [ZX] [^)]*$/.test(readFileSync(`/proc/${processId}/stat`, 'utf8'));
  } catch {
    // Only Linux keeps such files.
    return false;
  }
}
