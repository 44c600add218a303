import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRecord, errorsOf } from './build-record.ts';
import { missingOrigin, sidecarOf } from './read/find-tables.ts';
import { formatProblem, type Problem, sortProblems } from './read/problem.ts';

/**
 * Checks the data folder without writing. With files named (tables, sidecars or catalogs), all are read and those are
 * reported on, with all that the whole record says of them; exit code 1 on any error.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: 'data' } },
});
const root = values.data;
const names = positionals.map((path) => relative(resolve(root), resolve(path)).replaceAll('\\', '/'));
const record = buildRecord(root);
const absent = names.filter((name) => !isData(name));
// A fault of a sidecar may show in its table only, so the two are looked at together.
const sidecars = names.filter((name) => name.startsWith('raw/')).map(sidecarOf);
const described = record.tables.map(({ table }) => table).filter(({ sidecarFile }) => sidecars.includes(sidecarFile));
const files = new Set([...names, ...sidecars, ...described.map(({ file }) => file)]);
const concerns = ({ file, also = [] }: Problem) =>
  [file, ...also.map((place) => place.file)].some((one) => files.has(one));
const asked = record.problems.filter((problem) => names.length === 0 || concerns(problem));
const problems = sortProblems([
  ...absent.map((file) => missingOrigin(file, 'a published file with its sidecar beside it')),
  ...asked,
]);
for (const problem of problems) console.log(formatProblem({ ...problem, file: `${root}/${problem.file}` }));
const errors = errorsOf(problems).length;
console.log(
  `${names.length === 0 ? 'All data' : `${names.length} files`} checked: ${errors} errors, ${problems.length - errors} warnings.`,
);
if (errors > 0) process.exitCode = 1;

function isData(name: string): boolean {
  const path = resolve(root, name);
  return /^(raw|catalog)\//.test(name) && existsSync(path) && statSync(path).isFile();
}
