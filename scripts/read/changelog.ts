/** The changelog, as far as commands read and write it. */

export interface DatedRelease {
  readonly version: string;
  readonly date: string;
}

const UNRELEASED = '## Unreleased';

/** Version and date of every release, newest first, from the dated headings. */
export function datedReleases(changelog: string): DatedRelease[] {
  const headings = changelog.matchAll(/^## (\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2})$/gm);
  return [...headings].map(([, version = '', date = '']) => ({ version, date }));
}

/** What stands below the heading of what is not released yet; empty where there is none. */
export function unreleasedNotes(changelog: string): string {
  const [, notes = ''] = changelog.split(new RegExp(`^${UNRELEASED}$`, 'm'));
  return (notes.split(/^## /m)[0] ?? '').trim();
}

/** The changelog with what is not released yet under the heading of a release. */
export function stampChangelog(changelog: string, { version, date }: DatedRelease): string {
  return changelog.replace(new RegExp(`^${UNRELEASED}$`, 'm'), `## ${version} — ${date}`);
}

/** How the dated headings and the stamped releases contradict each other, in a sentence. */
export function changelogFault(dated: readonly DatedRelease[], stamped: readonly DatedRelease[]): string | undefined {
  const [latest] = dated;
  const undated = stamped.find(
    ({ version, date }) => !dated.some((heading) => heading.version === version && heading.date === date),
  );
  if (undated)
    return `CHANGELOG.md needs the heading "## ${undated.version} — ${undated.date}" of that stamped release.`;
  if (latest && stamped.length > 0 && !stamped.some(({ version }) => version === latest.version))
    return `CHANGELOG.md dates release ${latest.version}, which is not stamped: npm run release writes that heading.`;
  return undefined;
}
