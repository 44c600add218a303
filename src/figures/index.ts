import type { Ledger } from '../lib/record.ts';
import type { Figure, FigureMaker } from './figure.ts';
import { kinds } from './kinds.ts';
import { makeFigure } from './make-figure.ts';
import { placeFigures } from './place-figures.ts';

/**
 * Every figure of the site by its id: pages, embeds and pictures are all made from the list of figures. Where several rows
 * come to one id, the first that can be drawn counts.
 */
export function makeFigures(ledger: Ledger): ReadonlyMap<string, FigureMaker<Figure>> {
  const makers = ledger.data.figures
    .flatMap((row) => placeFigures(ledger, row).map((choice) => kinds[row.kind](ledger, choice)))
    .filter((maker) => maker !== null);
  return new Map(makers.map((maker) => [maker.id, finished(maker)] as const).reverse());
}

function finished({ id, make }: FigureMaker): FigureMaker<Figure> {
  return { id, make: (edition) => makeFigure(edition, make(edition)) };
}
