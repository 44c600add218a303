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
  /** Shown by the browser: one of each structure in each language whose pages are laid out in their own way, and what is ruled. */
  readonly shown: ReadonlySet<string>;
}

const CONVERTED: ReadonlySet<string> = new Set(
  LOCALES.filter(({ isConverted }) => isConverted).map(({ prefix }) => prefix),
);

/** Of pages that are alike the one with most to show stands for all; those in other characters than another language come last. */
export function choosePages(paths: readonly string[], site: Site): ChosenPages {
  const validated = new Map<string, string>();
  const shown = new Map<string, string>();
  const ruled = new Set<string>();
  const seen = new Set<string>();
  const textOf = (path: string) => site.get(path) ?? '';
  const ordered = [...paths].sort(
    (a, b) => Number(isConverted(a)) - Number(isConverted(b)) || textOf(b).length - textOf(a).length,
  );
  for (const path of ordered) {
    const html = inNoLanguage(textOf(path));
    const structure = structureOf(html);
    if (!validated.has(structure)) validated.set(structure, path);
    const own = `${splitLocale(path).prefix} ${structure}`;
    if (!isConverted(path) && !shown.has(own)) shown.set(own, path);
    const parts = partsOf(html);
    if (parts.some((part) => !seen.has(part))) ruled.add(path);
    for (const part of parts) seen.add(part);
  }
  return { validated: new Set(validated.values()), ruled, shown: new Set([...shown.values(), ...ruled]) };
}

const isConverted = (path: string) => CONVERTED.has(splitLocale(path).prefix);

/** The same page, whatever languages it says it is in. */
const inNoLanguage = (html: string) => html.replace(/\slang="[^"]*"/g, ' lang');
