import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { buildRecord, errorsOf } from './build-record.ts';
import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { sidecarOf } from './read/find-tables.ts';
import { listProblems } from './read/list-problems.ts';
import type { Problem } from './read/problem.ts';

/**
 * Checks the data folder without writing. With files named (tables, sidecars or catalogs), all are read and those are
 * reported on, with all that the whole record says of them; exit code 1 on any error.
 */
await runCommand(COMMANDS['data:check'], ({ values: { data: root }, rest: paths }) => {
  const refusals = paths.flatMap((path) => refusalOf(root, path));
  for (const refusal of refusals) console.error(refusal);
  const names = paths.filter((path) => refusalOf(root, path).length === 0).map((path) => nameOf(root, path));
  if (paths.length > 0 && names.length === 0) return false;
  const record = buildRecord(root);
  // A fault of a sidecar may show in its table only, so the two are looked at together.
  const sidecars = names.filter((name) => name.startsWith('raw/')).map(sidecarOf);
  const described = record.tables.map(({ table }) => table).filter(({ sidecarFile }) => sidecars.includes(sidecarFile));
  const files = new Set([...names, ...sidecars, ...described.map(({ file }) => file)]);
  const concerns = ({ file, also = [] }: Problem) =>
    [file, ...also.map((place) => place.file)].some((one) => files.has(one));
  const problems = record.problems.filter((problem) => names.length === 0 || concerns(problem));
  const located = problems.map((problem) => ({ ...problem, file: `${root}/${problem.file}` }));
  for (const line of listProblems(located)) console.log(line);
  const errors = errorsOf(problems).length;
  console.log(
    `${names.length === 0 ? 'All data' : `${names.length} files`} checked: ${errors} errors, ${problems.length - errors} warnings.`,
  );
  return errors + refusals.length === 0;
});

/** Why a path is no file that could be checked, in a line of its own; nothing if it is one. */
function refusalOf(root: string, path: string): string[] {
  if (!existsSync(path)) return [`${path} is not there.`];
  if (!statSync(path).isFile()) return [`${path} is a folder; name the files in it, or none to check all.`];
  if (!/^(raw|catalog)\//.test(nameOf(root, path)))
    return [`${path} is not below ${root}/raw/ or ${root}/catalog/; name another data folder with --data.`];
  return [];
}

function nameOf(root: string, path: string): string {
  return relative(resolve(root), resolve(path)).replaceAll('\\', '/');
}
