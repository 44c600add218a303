import type { APIRoute } from 'astro';
import chart from '../../../charts/chart.css?raw';
import type { Edition } from '../../../edition/edition.ts';
import type { Figure, FigureDefinition } from '../../../figures/figure.ts';
import { pictureFrames } from '../../../frame/picture-frames.ts';
import { layoutPicture } from '../../../frame/pictures-of.ts';
import { standAloneSvg } from '../../../frame/stand-alone-svg.ts';
import type { PictureName } from '../../../record/vocabulary.ts';
import { answer } from '../../_answer.ts';
import { definitions } from '../../_figures.ts';
import { eachInEachLocale, editionFor } from '../../_ledger.ts';
import { minifyCss } from '../../_minify-css.ts';

interface Drawing {
  readonly definition: FigureDefinition;
  /** The picture it becomes; `null` for the SVG of the figure, which stays. */
  readonly picture: PictureName | null;
}

const css = minifyCss(chart);

/** Every figure as SVG; and `<figure>.<picture>`, what its pictures are drawn from, which is removed once they are. */
export const getStaticPaths = () =>
  eachInEachLocale(
    'drawing',
    [...definitions.values()].flatMap((definition) =>
      [null, ...definition.pictures].map((picture): Drawing => ({ definition, picture })),
    ),
    ({ definition: { id }, picture }) => (picture === null ? id : `${id}.${picture}`),
  );

export const GET: APIRoute = ({ params, props, site }) => {
  const words = editionFor(params.locale);
  const { definition, picture }: Drawing = props.entry;
  const figure = made(definition, words);
  const laidOut = layoutPicture(words, figure, site, picture ?? 'wide');
  // Without a body no file is written: the figure cannot be read in a picture of this size.
  if (laidOut === null) return new Response(null);
  return answer(standAloneSvg(words, figure, laidOut, css, picture ? drawnAs(picture) : ''), 'image/svg+xml');
};

let last: { readonly definition: FigureDefinition; readonly words: Edition; readonly figure: Figure } | undefined;

/** A figure, made once for all its pictures, which follow each other. */
function made(definition: FigureDefinition, words: Edition): Figure {
  if (last?.definition !== definition || last.words !== words)
    last = { definition, words, figure: definition.make(words) };
  return last.figure;
}

/** How a picture is to be drawn, for `src/pictures`. */
function drawnAs(picture: PictureName): string {
  const { zoom, density } = pictureFrames[picture];
  return ` data-zoom="${zoom}"${density === undefined ? '' : ` data-density="${density}"`}`;
}
