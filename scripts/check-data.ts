import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRecord, errorsOf } from './build-record.ts';
import { missingOrigin, sidecarOf } from './read/find-tables.ts';
import { listProblems } from './read/list-problems.ts';
import { sortProblems } from './read/problem.ts';

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
const sidecars = [...new Set(names.filter((name) => name.startsWith('raw/')).map(sidecarOf))];
const absent = [...new Set([...names, ...sidecars])].filter((name) => !isData(name));
const record = buildRecord(root, names.length === 0 ? undefined : sidecars.filter(isData));
// A fault of a sidecar may show in its table only, so the two are looked at together.
const files = new Set([...names, ...sidecars, ...record.tables.map(({ table }) => table.file)]);
const asked = record.problems.filter(({ file }) => names.length === 0 || files.has(file));
const problems = sortProblems([
  ...absent.map((file) => missingOrigin(file, 'a published file with its sidecar beside it')),
  ...asked,
]);
for (const line of listProblems(problems.map((problem) => ({ ...problem, file: `${root}/${problem.file}` }))))
  console.log(line);
const errors = errorsOf(problems).length;
console.log(
  `${names.length === 0 ? 'All data' : `${names.length} files`} checked: ${errors} errors, ${problems.length - errors} warnings.`,
);
if (errors > 0) process.exitCode = 1;

function isData(name: string): boolean {
  const path = resolve(root, name);
  return /^(raw|catalog)\//.test(name) && existsSync(path) && statSync(path).isFile();
}
