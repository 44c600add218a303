import type { z } from 'zod';
import type { change } from './record-schema.ts';

export type Change = z.infer<typeof change>;

/** A release with what it changed. */
export interface ReleaseChanges {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly Change[];
}

/** Releases in the order of the table, newest first. */
export function releasesOf(changes: readonly Change[]): ReleaseChanges[] {
  return [...Map.groupBy(changes, ({ release }) => release)]
    .map(([version, own]) => ({ version, date: own[0]?.date ?? '', changes: own }))
    .sort((a, b) => compareVersions(b.version, a.version));
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const differing = left?.findIndex((part, index) => part !== right?.[index]) ?? -1;
  return differing < 0 ? 0 : (left?.[differing] ?? 0) - (right?.[differing] ?? 0);
}
