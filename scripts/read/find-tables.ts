import { globSync } from 'node:fs';
import type { Problem } from './problem.ts';
import { SIDECAR_ENDING } from './read-table.ts';

/** Sidecars below the data folder, in one order on every machine. */
export function findSidecars(root: string): string[] {
  return globSync(`raw/**/*${SIDECAR_ENDING}`, { cwd: root }).map(slashes).sort();
}

/** Published files that no sidecar describes: without one their origin is unknown. */
export function findOrphans(root: string, described: ReadonlySet<string>): Problem[] {
  return globSync('raw/**/*.{csv,tsv,txt,json}', { cwd: root })
    .map(slashes)
    .filter((file) => !file.endsWith(SIDECAR_ENDING) && !described.has(file))
    .sort()
    .map((file) => ({
      severity: 'error',
      file,
      line: 1,
      column: 1,
      check: 'missing-origin',
      value: file,
      expected: `a sidecar ${file.replace(/\.\w+$/, SIDECAR_ENDING)}`,
      advice: 'write one; "A new table" in data/README.md shows how',
    }));
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
