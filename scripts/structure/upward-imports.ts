import type { ImportGraph } from './import-graph.ts';

/**
 * The rooms of the house from left to right: a room imports from itself and from those named, never from its right.
 * The longest fitting name counts.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/record': [],
  'src/story': ['src/record'],
  'src/search': ['src/record'],
  'src/downloads': ['src/record'],
  'src/i18n': ['src/record', 'src/story'],
  'src/edition': ['src/record', 'src/i18n'],
  'src/charts': ['src/record'],
  'src/figures': ['src/record', 'src/story', 'src/i18n', 'src/edition', 'src/charts'],
  'src/frame': ['src/record', 'src/downloads', 'src/edition', 'src/charts', 'src/figures'],
  'src/compare': [
    ...['src/record', 'src/search', 'src/downloads', 'src/i18n', 'src/edition', 'src/charts', 'src/figures'],
    'src/frame',
  ],
  'src/explore': ['src/record', 'src/search', 'src/downloads', 'src/i18n', 'src/edition'],
  'src/browser': ['src/record', 'src/search', 'src/edition', 'src/charts', 'src/frame'],
  'src/components': [
    ...['src/record', 'src/story', 'src/search', 'src/downloads', 'src/i18n', 'src/edition', 'src/charts'],
    ...['src/figures', 'src/frame', 'src/browser'],
  ],
  'src/pictures': ['src/record', 'src/edition', 'src/charts', 'src/figures', 'src/frame'],
  'src/prerender': ['src/edition'],
  'src/search-index': ['src/record', 'src/search'],
  'src/pages': [
    ...['src/record', 'src/story', 'src/search', 'src/downloads', 'src/i18n', 'src/edition', 'src/charts'],
    ...['src/figures', 'src/frame', 'src/compare', 'src/explore', 'src/browser', 'src/components'],
    'src/pictures',
  ],
  // Pages of a site of its own, made of the same pieces; it reads the record it is handed.
  'src/frozen': [
    ...['src/record', 'src/edition', 'src/charts', 'src/figures', 'src/frame', 'src/components', 'src/pages'],
  ],
  scripts: ['src/record', 'src/story', 'src/downloads'],
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
