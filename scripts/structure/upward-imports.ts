import type { ImportGraph } from './import-graph.ts';

/**
 * The rooms of the house from left to right: a room imports from itself and from those named, never from its right.
 * The longest fitting name counts.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/lib': [],
  'src/i18n': ['src/lib'],
  'src/edition': ['src/lib', 'src/i18n'],
  'src/charts': ['src/lib'],
  'src/figures': ['src/lib', 'src/i18n', 'src/edition', 'src/charts'],
  'src/frame': ['src/lib', 'src/edition', 'src/charts', 'src/figures'],
  'src/components': ['src/lib', 'src/i18n', 'src/edition', 'src/charts', 'src/figures', 'src/frame'],
  'src/pictures': ['src/lib', 'src/edition', 'src/charts', 'src/figures', 'src/frame'],
  'src/search-index': ['src/lib'],
  'src/pages': [
    ...['src/lib', 'src/i18n', 'src/edition', 'src/charts', 'src/figures', 'src/frame', 'src/components'],
    'src/pictures',
  ],
  scripts: ['src/lib'],
};

/** An import that goes the wrong way. */
export interface UpwardImport {
  readonly from: string;
  readonly to: string;
}

/** Imports from a room into one that it may not know. */
export function upwardImports(graph: ImportGraph): UpwardImport[] {
  return [...graph].flatMap(([from, files]) =>
    files.filter((to) => !mayImport(roomOf(from), roomOf(to))).map((to) => ({ from, to })),
  );
}

function mayImport(from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || from === to || (rooms[from]?.includes(to) ?? false);
}

function roomOf(file: string): string | undefined {
  return Object.keys(rooms).find((room) => file.startsWith(`${room}/`));
}
