/** Which pages are looked at how: what would look alike is looked at once. */
import { LOCALES } from '../routes.ts';
import { type Site, splitLocale } from './site.ts';
import { partsOf, structureOf } from './structure.ts';

/** Pages by what is done with them; each is of the list that was asked for. */
export interface ChosenPages {
  /** Validated: one of each structure. */
  readonly validated: ReadonlySet<string>;
  /** Tried by the rules of accessibility: so many that every part of every page is on one of them. */
  readonly ruled: ReadonlySet<string>;
  /** Shown by the browser: those whose texts have lengths of their own, and whatever is validated or ruled. */
  readonly shown: ReadonlySet<string>;
}

const CONVERTED: ReadonlySet<string> = new Set(
  LOCALES.filter(({ isConverted }) => isConverted).map(({ prefix }) => prefix),
);

/**
 * Pages in other characters than those of another language are as long as theirs, and drawings of charts are looked at apart
 * from their pages, all of them (`embed-labels.ts`): of both, one of each structure is shown.
 * @param paths addresses in the order in which they are preferred
 */
export function choosePages(paths: readonly string[], site: Site): ChosenPages {
  const validated = new Map<string, string>();
  const ruled = new Set<string>();
  const seen = new Set<string>();
  const ordered = [...paths].sort((a, b) => Number(isConverted(a)) - Number(isConverted(b)));
  for (const path of ordered) {
    const html = inNoLanguage(site.get(path) ?? '');
    const structure = structureOf(html);
    if (!validated.has(structure)) validated.set(structure, path);
    const parts = partsOf(html);
    if (parts.some((part) => !seen.has(part))) ruled.add(path);
    for (const part of parts) seen.add(part);
  }
  const own = paths.filter((path) => !isConverted(path) && !isDrawing(path));
  return {
    validated: new Set(validated.values()),
    ruled,
    shown: new Set([...own, ...ruled, ...[...validated.values()].filter((path) => !isConverted(path))]),
  };
}

const isConverted = (path: string) => CONVERTED.has(splitLocale(path).prefix);
const isDrawing = (path: string) => /^\/(?:embed|charts)\/[^/]+\//.test(splitLocale(path).rest);

/** The same page, whatever languages it says it is in. */
const inNoLanguage = (html: string) => html.replace(/\slang="[^"]*"/g, ' lang');
