import type { APIRoute } from 'astro';
import chart from '../../../charts/chart.css?raw';
import { pictureFrames } from '../../../frame/picture-frames.ts';
import { layoutPicture } from '../../../frame/pictures-of.ts';
import { standAloneSvg } from '../../../frame/stand-alone-svg.ts';
import { answer } from '../../_answer.ts';
import { definitions } from '../../_figures.ts';
import { eachInEachLocale, editionFor } from '../../_ledger.ts';
import { minifyCss } from '../../_minify-css.ts';

const css = minifyCss(chart);

/** The drawings that pictures are made from, `<figure>.<picture>`; they are removed once they are drawn. */
export const getStaticPaths = () =>
  eachInEachLocale(
    'drawing',
    [...definitions.values()].flatMap((definition) => definition.pictures.map((name) => ({ definition, name }))),
    ({ definition, name }) => `${definition.id}.${name}`,
  );

export const GET: APIRoute = ({ params, props, site }) => {
  const words = editionFor(params.locale);
  const { definition, name } = props.entry;
  const figure = definition.make(words);
  const picture = layoutPicture(words, figure, site, name);
  // Without a body no file is written: the figure cannot be read in a picture of this size.
  if (picture === null) return new Response(null);
  const { zoom, density } = pictureFrames[name as keyof typeof pictureFrames];
  const more = ` data-zoom="${zoom}"${density === undefined ? '' : ` data-density="${density}"`}`;
  return answer(standAloneSvg(words, figure, picture, css, more), 'image/svg+xml');
};
