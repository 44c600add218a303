import type { CatalogFiles } from '../read/read-catalog.ts';
import { withoutMarks } from '../read/without-marks.ts';

/** Text to catalog id, as publishers spell things; a text may fit several entries, which the caller reports. */
export type Lookup = (text: string) => readonly string[];

/** The form in which names are compared: no spaces of any kind, no width or case differences, no footnote marks. */
export function nameKey(text: string): string {
  return withoutMarks(text).normalize('NFKC').replace(/\s+/gu, '').replaceAll('’', "'").toLowerCase();
}

/** Notes that a name, given as its key, may mean an entry. */
export function addKey(index: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return;
  const ids = index.get(key);
  if (!ids) index.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

function lookupOf(entries: readonly { row: { id: string; aliases: readonly string[] } }[]): Lookup {
  const index = new Map<string, string[]>();
  for (const { row } of entries) for (const name of [row.id, ...row.aliases]) addKey(index, nameKey(name), row.id);
  // A table says the same few names over and over.
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const ids = known.get(text) ?? index.get(nameKey(text)) ?? [];
    known.set(text, ids);
    return ids;
  };
}

/** Lookups of sources and units by id and aliases; regions are looked up in the gazetteer. */
export function makeLookups(files: CatalogFiles): { source: Lookup; unit: Lookup } {
  return { source: lookupOf(files.sources), unit: lookupOf(files.units) };
}
