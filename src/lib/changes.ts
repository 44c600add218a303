import type { Text } from './types.ts';

/** In the order in which readers want to know: what they may have cited comes first. */
export const changeKinds = ['revised', 'withdrawn', 'added'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What one release did to the figures of the site. */
export interface Change {
  readonly release: string;
  /** Day of the release. */
  readonly date: string;
  readonly kind: ChangeKind;
  readonly indicator: string | null;
  readonly regions: readonly string[];
  /** What stood there, and what stands there now, as printed; empty where nothing did or does. */
  readonly old: string;
  readonly new: string;
  readonly text: Text;
}

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
