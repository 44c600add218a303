import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRecord, errorsOf } from './build-record.ts';
import { formatProblem } from './read/problem.ts';
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
for (const problem of record.problems)
  console.error(formatProblem({ ...problem, file: join(values.data, problem.file) }));
if (errors.length > 0) {
  console.error(`${errors.length} errors; nothing was written, the earlier output stands.`);
  process.exitCode = 1;
} else {
  const files = recordFiles(record, releaseFrom(readFileSync('CHANGELOG.md', 'utf8')));
  writeFolder(values.out, files);
  const { observations, tables, targets } = record;
  console.log(
    `${observations.length} figures from ${tables.length} tables, ${targets.length} targets, ${record.problems.length} warnings.`,
  );
}

/** Version and date of the release: the changelog's first dated heading, so that they are told in one place. */
function releaseFrom(changelog: string): { version: string; date: string } {
  const found = /^## (\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2})$/m.exec(changelog);
  if (!found) throw new Error('CHANGELOG.md needs a heading such as "## 0.1.0 — 2026-11-21"');
  return { version: found[1] ?? '', date: found[2] ?? '' };
}
