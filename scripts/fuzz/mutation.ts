import type { Random } from './random.ts';
import type { SoundRecord } from './sound-record.ts';

/** What happens to one file: new content, removal (`null`), a link in its place, or a folder in its place. */
export type FileChange = string | Uint8Array | null | { readonly link: string } | 'folder';

/** Paths relative to the data folder, and what becomes of them. */
export type FileChanges = ReadonlyMap<string, FileChange>;

/** One thing done wrong, as a publisher, a copyist or an editor would. */
export interface Mutation {
  /** What was done, and where. */
  readonly note: string;
  readonly changes: FileChanges;
  /**
   * The files contradict themselves now, or hold what no reader can tell: passing is silent even where the figures are
   * the sound ones.
   */
  readonly mustStop?: boolean;
}

/** The kinds of issue and guide: what goes wrong. */
export const KINDS = {
  1: 'meaning that slips',
  2: 'values out of line',
  3: 'rows that are gone',
  4: 'places',
  5: 'numbers',
  6: 'files',
  7: 'hangs and stacks',
  8: 'spreadsheets',
} as const;

export type Kind = keyof typeof KINDS;

/** `null` where the chosen place does not suit; it is then asked again for another. */
export type Mutate = (record: SoundRecord, random: Random) => Mutation | null;

/** A way of getting things wrong. */
export interface Operator {
  /** Kebab-case; with a number behind it, it names one mutation for good. */
  readonly name: string;
  readonly kind: Kind;
  /** Takes long, so that it is tried once in a run. */
  readonly heavy: boolean;
  readonly mutate: Mutate;
}

/** The operators of a kind, by name. */
export function ofKind(kind: Kind, mutates: Readonly<Record<string, Mutate>>, heavy = false): Operator[] {
  return Object.entries(mutates).map(([name, mutate]) => ({ name, kind, heavy, mutate }));
}
