import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRecord, errorsOf } from './build-record.ts';
import { listProblems } from './read/list-problems.ts';
import { recordFiles } from './write/record-files.ts';
import { recoverFolder } from './write/swap-folder.ts';
import { writeFolder } from './write/write-folder.ts';

/** `read → normalise → check → derive → write`; nothing is written when there is an error. */
const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'src/data' } },
});

recoverFolder(values.out);
const record = buildRecord(values.data);
const errors = errorsOf(record.problems);
const located = record.problems.map((problem) => ({ ...problem, file: join(values.data, problem.file) }));
for (const line of listProblems(located)) console.error(line);
if (errors.length > 0) {
  console.error(`${errors.length} errors; nothing was written, the earlier output stands.`);
  process.exitCode = 1;
} else {
  const [latest, ...earlier] = releasesFrom(readFileSync('CHANGELOG.md', 'utf8'));
  if (!latest) throw new Error('CHANGELOG.md needs a heading such as "## 0.1.0 — 2026-11-21"');
  const files = recordFiles(record, latest, earlier);
  writeFolder(values.out, files);
  const { observations, tables, targets } = record;
  console.log(
    `${observations.length} figures from ${tables.length} tables, ${targets.length} targets, ${record.problems.length} warnings.`,
  );
}

/** Version and date of every release, newest first: the changelog's dated headings, so that they are told in one place. */
function releasesFrom(changelog: string): { version: string; date: string }[] {
  return [...changelog.matchAll(/^## (\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2})$/gm)].map(([, version = '', date = '']) => ({
    version,
    date,
  }));
}
