import { errorAt, type Problem, startOf } from './problem.ts';
import { SIDECAR_ENDING } from './read-table.ts';
import { walkFolder } from './walk-folder.ts';

/** Sidecars below the data folder, in one order on every machine. */
export function findSidecars(root: string): string[] {
  return walkFolder(root, 'raw').flatMap(({ path, kind }) =>
    kind === 'file' && path.endsWith(SIDECAR_ENDING) ? [path] : [],
  );
}

/** The problem of a file without a sidecar, or of a sidecar without its file. */
export function missingOrigin(file: string, expected: string): Problem {
  const advice = 'write one; "A new table" in data/README.md shows how';
  return errorAt(startOf(file), 'missing-origin', file, expected, advice);
}

/** Path of a file without its ending; a name without one stays whole, and so does one that begins with its only dot. */
export function withoutEnding(file: string): string {
  return file.replace(/(?<=[^/\\])\.\w+$/, '');
}

/** Sidecar of a file named after it; a sidecar is its own. */
export function sidecarOf(file: string): string {
  return file.endsWith(SIDECAR_ENDING) ? file : `${withoutEnding(file)}${SIDECAR_ENDING}`;
}
