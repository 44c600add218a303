import type { CatalogFiles } from '../read/read-catalog.ts';
import { withoutMarks } from '../read/without-marks.ts';

/** Text to catalog id, as publishers spell things; a text may fit several entries, which the caller reports. */
export type Lookup = (text: string) => readonly string[];

/** The form in which names are compared: no spaces of any kind, no width or case differences, no footnote marks. */
export function nameKey(text: string): string {
  return withoutMarks(text).normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

function lookupOf(entries: Iterable<readonly [name: string, id: string]>): Lookup {
  const index = new Map<string, string[]>();
  for (const [name, id] of entries) {
    const key = nameKey(name);
    if (key === '') continue;
    const ids = index.get(key);
    if (!ids) index.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
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
  return {
    source: lookupOf(
      files.sources.flatMap(({ row }) => [row.id, ...row.aliases].map((name) => [name, row.id] as const)),
    ),
    unit: lookupOf(files.units.flatMap(({ row }) => [row.id, ...row.aliases].map((name) => [name, row.id] as const))),
  };
}
