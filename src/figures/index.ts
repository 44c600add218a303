import type { Ledger } from '../record/ledger.ts';
import type { FigureDefinition } from './figure.ts';
import { kinds } from './kinds.ts';
import { makeFigure } from './make-figure.ts';
import { placeFigures } from './place-figures.ts';

/**
 * Every figure of the site by its id: pages, embeds and pictures are all made from the list of figures. Where several rows
 * come to one id, the first that can be drawn counts.
 */
export function makeFigures(ledger: Ledger): ReadonlyMap<string, FigureDefinition> {
  const definitions = ledger.data.figures.flatMap((row) =>
    placeFigures(ledger, row).flatMap((choice): FigureDefinition[] => {
      const content = kinds[choice.kind](ledger, choice);
      const { id, page } = choice;
      const { linked, pictures, frozen } = row;
      return content
        ? [{ id, page, linked, pictures, frozen, make: (edition) => makeFigure(edition, content(edition), pictures) }]
        : [];
    }),
  );
  const first = Map.groupBy(definitions, ({ id }) => id);
  return new Map([...first].flatMap(([id, [definition]]) => (definition ? [[id, definition] as const] : [])));
}
