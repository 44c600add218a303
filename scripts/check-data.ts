import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRecord, errorsOf } from './build-record.ts';
import { formatProblem, type Problem } from './read/problem.ts';
import { SIDECAR_ENDING } from './read/read-table.ts';

/**
 * Checks the data folder without writing. With files named, only those (tables, sidecars or catalogs) are reported on;
 * exit code 1 on any error.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: 'data' } },
});
const root = values.data;
const names = positionals.map((path) => relative(resolve(root), resolve(path)).replaceAll('\\', '/'));
const sidecars = names.filter((name) => name.startsWith('raw/')).map(sidecarOf);
const absent = [...names, ...sidecars].filter((name) => !existsSync(resolve(root, name)));
const found: readonly Problem[] =
  absent.length > 0
    ? absent.map(missing)
    : buildRecord(root, names.length === 0 ? undefined : [...new Set(sidecars)]).problems;
const problems = names.length === 0 ? found : found.filter(({ file }) => [...names, ...sidecars].includes(file));
for (const problem of problems) console.log(formatProblem({ ...problem, file: `${root}/${problem.file}` }));
const errors = errorsOf(problems).length;
console.log(
  `${names.length === 0 ? 'All data' : `${names.length} files`} checked: ${errors} errors, ${problems.length - errors} warnings.`,
);
if (errors > 0) process.exitCode = 1;

function sidecarOf(name: string): string {
  return name.endsWith(SIDECAR_ENDING) ? name : name.replace(/\.\w+$/, SIDECAR_ENDING);
}

function missing(file: string): Problem {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    check: 'missing-origin',
    value: file,
    expected: 'a published file with its sidecar beside it',
    advice: 'write the sidecar; "A new table" in data/README.md shows how',
  };
}
