import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildRecord, errorsOf } from './build-record.ts';
import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { changelogFault, datedReleases } from './read/changelog.ts';
import { listProblems } from './read/list-problems.ts';
import { recordFiles } from './write/record-files.ts';
import { recoverFolder } from './write/recover-folder.mjs';
import { frozenFiles } from './write/stamped-releases.ts';
import { writeFolder } from './write/write-folder.ts';

/** `read → normalise → check → derive → write`; nothing is written when there is an error. */
await runCommand(COMMANDS.data, async ({ values: { data, out } }) => {
  recoverFolder(out);
  if (!isOurs(out))
    throw new Stop(`${out} holds something else than data written before; name an empty or a new folder.`);
  const record = buildRecord(data);
  const located = record.problems.map((problem) => ({ ...problem, file: join(data, problem.file) }));
  for (const line of listProblems(located)) console.error(line);
  const errors = errorsOf(record.problems).length;
  if (errors > 0) {
    console.error(`${errors} errors; nothing was written, the earlier output stands.`);
    return false;
  }
  const dated = datedReleases(readFileSync('CHANGELOG.md', 'utf8'));
  const stamped = record.releases.map(({ release }) => release.facts);
  const [latest] = dated;
  if (!latest) throw new Stop('CHANGELOG.md needs a heading such as "## 0.1.0 — 2026-11-21".');
  const fault = changelogFault(dated, stamped);
  if (fault !== undefined) throw new Stop(fault);
  await writeFolder(
    out,
    new Map<string, string | Uint8Array>([...recordFiles(record, latest), ...frozenFiles(record)]),
  );
  const { observations, tables, targets, problems } = record;
  console.log(
    `${observations.length} figures from ${tables.length} tables, ${targets.length} targets, ${problems.length} warnings.`,
  );
  return true;
});

/** `true` if the folder may be replaced whole: it is not there, it is empty, or an earlier run has written it. */
function isOurs(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return (
    statSync(folder).isDirectory() && (existsSync(join(folder, 'release.json')) || readdirSync(folder).length === 0)
  );
}
