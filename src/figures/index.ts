import type { Edition } from '../edition/edition.ts';
import type { Ledger } from '../record/ledger.ts';
import type { Figure, FigureDefinition } from './figure.ts';
import { kinds } from './kinds.ts';
import { makeFigure } from './make-figure.ts';
import { placeFigures } from './place-figures.ts';

/** Makes a figure of an edition the first time it is asked for: its page, embed, drawing, data and cards all show the same. */
function once(make: FigureDefinition['make']): FigureDefinition['make'] {
  const made = new WeakMap<Edition, Figure>();
  return (edition) => {
    const figure = made.get(edition) ?? make(edition);
    made.set(edition, figure);
    return figure;
  };
}

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
      if (!content) return [];
      return [
        {
          id,
          page,
          linked,
          pictures,
          frozen,
          make: once((edition) => makeFigure(edition, content(edition), pictures)),
        },
      ];
    }),
  );
  const first = Map.groupBy(definitions, ({ id }) => id);
  return new Map([...first].flatMap(([id, [definition]]) => (definition ? [[id, definition] as const] : [])));
}
