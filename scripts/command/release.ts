/** The few facts about the data that commands report; `src/data/release.json` is written by build-data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './child.ts';
import { counted } from './progress.ts';

/** One line such as `3,214 figures, 2 warnings`; empty if there is no release to tell of. */
export function describeRelease(file: string = join(ROOT, 'src', 'data', 'release.json')): string {
  const release = readRelease(file);
  const parts: string[] = [];
  for (const [field, noun] of [
    ['figures', 'figure'],
    ['warnings', 'warning'],
  ] as const) {
    const count = countOf(release[field]);
    if (count !== undefined) parts.push(counted(count, noun));
  }
  return parts.join(', ');
}

function readRelease(file: string): Record<string, unknown> {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function countOf(field: unknown): number | undefined {
  if (Array.isArray(field)) return field.length;
  return typeof field === 'number' ? field : undefined;
}
