/** The few facts about the data that commands report; `src/data/release.json` is written by build-data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './child.ts';
import { counted } from './progress.ts';

/** One line such as `3,214 figures, 2 warnings`; empty if there is no release to tell of. */
export function describeRelease(file: string = join(ROOT, 'src', 'data', 'release.json')): string {
  const release = readRelease(file);
  return ['figure', 'warning']
    .map((noun) => ({ noun, count: release[`${noun}s`] }))
    .flatMap(({ noun, count }) => (typeof count === 'number' ? [counted(count, noun)] : []))
    .join(', ');
}

function readRelease(file: string): Record<string, unknown> {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
