/**
 * The stamping of a release, as it is found after a run that was killed. The folder of the release is what counts: where it
 * took its place, the files that name the release follow; where it did not, what was written beside them goes.
 *
 * Plain JavaScript without dependencies, because `scripts/run.mjs`, the door of every command, does this on any Node.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning, recoverFolder } from './recover-folder.mjs';

/** Files that name the release the project is; the last of them is replaced last. */
export const NAMING = ['CHANGELOG.md', 'CITATION.cff', '.zenodo.json', 'package.json', 'package-lock.json'];

/** Completes what a killed run had stamped, or takes away what it had begun. What running ones use stays. */
export function recoverStamp(
  /** @type {string} */ root,
  releases = join(root, 'data', 'releases'),
  isAlive = isRunning,
) {
  const begun = existsSync(releases) ? readdirSync(releases) : [];
  const versions = new Set(begun.flatMap((name) => /^(\d+\.\d+\.\d+)\.(?:next|old|done)\.\d+$/.exec(name)?.[1] ?? []));
  for (const version of versions) recoverFolder(join(releases, version), isAlive);
  for (const id of new Set(NAMING.flatMap((file) => idsBeside(join(root, file))))) {
    if (id === process.pid || isAlive(id)) continue;
    const version = versionIn(join(root, `${NAMING.at(-1)}.next.${id}`));
    const isStamped = version !== undefined && existsSync(join(releases, version, 'release.json'));
    for (const file of NAMING.map((name) => join(root, name))) {
      const beside = `${file}.next.${id}`;
      if (!existsSync(beside)) continue;
      if (isStamped) renameSync(beside, file);
      else rmSync(beside);
    }
  }
}

/** Numbers of the processes that wrote a file beside this one. */
function idsBeside(/** @type {string} */ file) {
  const start = `${basename(file)}.next.`;
  return readdirSync(dirname(file)).flatMap((name) => {
    const id = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN;
    return Number.isInteger(id) ? [id] : [];
  });
}

function versionIn(/** @type {string} */ file) {
  try {
    return /** @type {string} */ (JSON.parse(readFileSync(file, 'utf8')).version);
  } catch {
    return undefined;
  }
}
