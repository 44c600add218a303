import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildRecord, errorsOf } from './build-record.ts';
import { COMMANDS } from './command/commands.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { listProblems } from './read/list-problems.ts';
import { recordFiles } from './write/record-files.ts';
import { recoverFolder } from './write/recover-folder.mjs';
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
  const [latest, ...earlier] = releasesFrom(readFileSync('CHANGELOG.md', 'utf8'));
  if (!latest) throw new Stop('CHANGELOG.md needs a heading such as "## 0.1.0 — 2026-11-21".');
  await writeFolder(out, recordFiles(record, latest, earlier));
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

/** Version and date of every release, newest first: the changelog's dated headings, so that they are told in one place. */
function releasesFrom(changelog: string): { version: string; date: string }[] {
  return [...changelog.matchAll(/^## (\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2})$/gm)].map(([, version = '', date = '']) => ({
    version,
    date,
  }));
}
