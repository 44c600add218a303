/** The few facts about the data that commands report; `src/data/release.json` is written by build-data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './child.ts';
import { counted } from './progress.ts';

const FILE = join(ROOT, 'src', 'data', 'release.json');

/** One line such as `3,214 figures, 2 warnings`; empty if there is no release to tell of. */
export function describeRelease(file: string = FILE): string {
  const release = readRelease(file);
  return ['figure', 'warning']
    .map((noun) => ({ noun, count: release[`${noun}s`] }))
    .flatMap(({ noun, count }) => (typeof count === 'number' ? [counted(count, noun)] : []))
    .join(', ');
}

/** The day of the release, such as `2026-11-30`; empty if there is none. */
export function releaseDay(file: string = FILE): string {
  const { date } = readRelease(file);
  return typeof date === 'string' ? date : '';
}

function readRelease(file: string): Record<string, unknown> {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
