import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRecord, errorsOf } from './build-record.ts';
import { checkReasons } from './check/check-releases.ts';
import { COMMANDS } from './command/commands.ts';
import { counted } from './command/progress.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { compareReleases, countChanges, type ReleaseDifference } from './derive/compare-releases.ts';
import { changelogFault, type DatedRelease, datedReleases, stampChangelog, unreleasedNotes } from './read/changelog.ts';
import { listProblems } from './read/list-problems.ts';
import { formatProblem, type Problem, sortProblems } from './read/problem.ts';
import type { CatalogFiles } from './read/read-catalog.ts';
import { byVersion } from './read/read-releases.ts';
import { citationFiles } from './write/citation-files.ts';
import { freezeFigures } from './write/freeze-figures.ts';
import { countsOf } from './write/record-files.ts';
import { recoverStamp } from './write/recover-stamp.mjs';
import { releaseContent } from './write/release-content.ts';
import { releaseFiles } from './write/release-files.ts';
import { stampRelease } from './write/stamp-release.ts';

const CHANGELOG = 'CHANGELOG.md';
/** Files that name the release the project is. */
const NUMBERED = ['package.json', 'package-lock.json'];

/** `npm run release -- VERSION --date DAY`: stamps a release, all of it or, after a complaint, none. */
await runCommand(COMMANDS.release, async ({ rest: [version = ''], values: { data, date, check } }) => {
  if (date === undefined) throw new Stop('--date is missing, the day of the release: a release knows no clock.');
  recoverStamp('.', join(data, 'releases'));
  const release = { version, date };
  const changelog = readFileSync(CHANGELOG, 'utf8');
  refuse(release, datedReleases(changelog), unreleasedNotes(changelog));
  const folder = join(data, 'releases', version);
  if (existsSync(folder)) throw new Stop(`${folder} is there already; a stamped release never changes.`);
  const record = buildRecord(data);
  const located = (problems: readonly Problem[]) =>
    sortProblems(problems).map((problem) => ({ ...problem, file: join(data, problem.file) }));
  if (errorsOf(record.problems).length > 0) {
    for (const line of listProblems(located(record.problems))) console.error(line);
    throw new Stop('The data have errors; nothing was stamped.');
  }
  const fault = changelogFault(
    datedReleases(changelog),
    record.releases.map((one) => one.release.facts),
  );
  if (fault !== undefined) throw new Stop(fault);
  const stamped = record.releases.map((one) => one.release.facts.version);
  const content = releaseContent(record);
  const last = record.releases.at(-1)?.release;
  const difference = last ? compareReleases(last, content) : null;
  const lacking = last && difference ? checkReasons(difference, last, version, record.files.changes) : [];
  // All of them, however many: whoever writes the reasons needs the whole list.
  for (const problem of located(lacking)) console.error(formatProblem(problem));
  if (difference) console.log(summaryOf(difference));
  const otherwise = elsewhere(record.files.changes, stamped, version);
  if (otherwise !== undefined)
    throw new Stop(`catalog/changes.csv calls the release to come ${otherwise}, not ${version}; nothing was stamped.`);
  if (lacking.length > 0) throw new Stop(`${counted(lacking.length, 'reason')} to be mended; nothing was stamped.`);
  if (check) return;
  const facts = { ...release, counts: countsOf(record), changes: difference && countChanges(difference) };
  const frozen = await freezeFigures(record, release);
  const named = new Map([
    [CHANGELOG, stampChangelog(changelog, release)],
    ...citationFiles(release),
    ...NUMBERED.map((file) => [file, numbered(file, version)] as const),
  ]);
  await stampRelease(folder, releaseFiles(content, facts, frozen), named);
  console.log(`Release ${version} of ${date} is stamped.`);
});

/** Complains about a release that cannot be the next one. */
function refuse({ version, date }: DatedRelease, dated: readonly DatedRelease[], notes: string): void {
  const [last] = dated;
  if (last && byVersion(version, last.version) <= 0)
    throw new Stop(`${version} is not higher than ${last.version}, the release of ${last.date}.`);
  if (last && date < last.date) throw new Stop(`${date} is before ${last.date}, the day of release ${last.version}.`);
  if (notes === '')
    throw new Stop(`${CHANGELOG} says nothing under "## Unreleased"; readers are told there what is new.`);
}

/** What the record of changes calls the release to come, if it is another number. */
function elsewhere(changes: CatalogFiles['changes'], stamped: readonly string[], version: string): string | undefined {
  return changes.map(({ row }) => row.release).find((other) => other !== version && !stamped.includes(other));
}

function summaryOf(difference: ReleaseDifference): string {
  const { added, revised, finer, coarser, withdrawn, verdicts } = countChanges(difference);
  return [
    `${counted(added, 'value')} added`,
    `${revised} revised`,
    `${finer} told finer and ${coarser} coarser`,
    `${withdrawn} withdrawn`,
    `${counted(verdicts, 'verdict')} changed.`,
  ].join(', ');
}

/** A file of npm with the number of the release. */
function numbered(file: string, version: string): string {
  const text = readFileSync(file, 'utf8');
  const { version: old } = JSON.parse(text) as { version: string };
  // The lock file names it once more, for the project itself among its packages; both come before any other version.
  const times = file === 'package.json' ? 1 : 2;
  return Array.from({ length: times }).reduce<string>(
    (written) => written.replace(`"version": "${old}"`, `"version": "${version}"`),
    text,
  );
}
