import type { z } from 'zod';
import type { change } from './record-schema.ts';

export type Change = z.infer<typeof change>;

/** A release with what it changed. */
export type ReleaseChanges = ReturnType<typeof releasesOf>[number];

/** Releases in the order of the table, newest first. */
export function releasesOf(changes: readonly Change[]) {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...Map.groupBy(changes, ({ release }) => release)]
    .map(([version, own]) => ({ version, date: own[0]?.date ?? '', changes: own }))
    .sort((a, b) => compare(b.version, a.version));
}
