import { globSync } from 'node:fs';
import type { Problem } from './problem.ts';
import { SIDECAR_ENDING } from './read-table.ts';

/** Sidecars below the data folder, in one order on every machine. */
export function findSidecars(root: string): string[] {
  return globSync(`raw/**/*${SIDECAR_ENDING}`, { cwd: root }).map(slashes).sort();
}

/**
 * Published files that no sidecar describes: without one their origin is unknown.
 * @param described files read through their sidecar
 * @param faulty sidecars of tables that could not be read, which is reported already
 */
export function findOrphans(root: string, described: ReadonlySet<string>, faulty: ReadonlySet<string>): Problem[] {
  return globSync('raw/**/*.{csv,tsv,txt,json}', { cwd: root })
    .map(slashes)
    .filter((file) => !file.endsWith(SIDECAR_ENDING) && !described.has(file) && !faulty.has(sidecarOf(file)))
    .sort()
    .map((file) => missingOrigin(file, `a sidecar ${sidecarOf(file)}`));
}

/** The problem of a file without a sidecar, or of a sidecar without its file. */
export function missingOrigin(file: string, expected: string): Problem {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    check: 'missing-origin',
    value: file,
    expected,
    advice: 'write one; "A new table" in data/README.md shows how',
  };
}

/** Endings of tables; other names have none, and their last dot is part of the name. */
const TABLE_ENDING = /\.(?:csv|tsv|txt|json|xlsx?|xlsm)$/i;

/** Name of a table: the file name without its ending, or the whole of it where it has none. */
export function tableName(file: string): string {
  return file.replace(TABLE_ENDING, '');
}

/** Sidecar of a file named after it; a sidecar is its own. */
export function sidecarOf(file: string): string {
  return file.endsWith(SIDECAR_ENDING) ? file : `${tableName(file)}${SIDECAR_ENDING}`;
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
