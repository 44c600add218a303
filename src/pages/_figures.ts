import type { Edition } from '../edition/edition.ts';
import type { Figure } from '../figures/figure.ts';
import { makeFigures } from '../figures/index.ts';
import { eachInEachLocale, ledger } from './_ledger.ts';

/** Every figure of the site, in the order of the list. */
export const definitions = makeFigures(ledger);

/** A figure that must exist. */
export function figure(id: string, edition: Edition): Figure {
  const definition = definitions.get(id);
  if (!definition) throw new Error(`no figure "${id}"`);
  return definition.make(edition);
}

/** Those of the figures that can be drawn from the record. */
export function figuresOf(ids: readonly string[], edition: Edition): Figure[] {
  return ids.flatMap((id) => definitions.get(id)?.make(edition) ?? []);
}

/** The figures that a page shows, in the order of the list: those that are not only linked, or else all. */
export function figuresOn(page: string, edition: Edition): Figure[] {
  const own = byPage.get(page) ?? [];
  const shown = own.filter(({ linked }) => !linked);
  return (shown.length > 0 ? shown : own).map(({ make }) => make(edition));
}

/** The figures that a page leads to. */
export function figuresBehind(page: string, edition: Edition): Figure[] {
  const own = byPage.get(page) ?? [];
  return own.some(({ linked }) => !linked) ? own.filter(({ linked }) => linked).map(({ make }) => make(edition)) : [];
}

const byPage = Map.groupBy(definitions.values(), ({ page }) => page);

/** Static paths of one page per figure in every locale. */
export const figurePaths = () => eachInEachLocale('figure', [...definitions.values()], ({ id }) => id);
