import type { APIRoute } from 'astro';
import chart from '../../../charts/chart.css?raw';
import { longPicture } from '../../../frame/long-picture.ts';
import { standAloneSvg } from '../../../frame/stand-alone-svg.ts';
import { FILE_DRAWING } from '../../../frame/widths.ts';
import { answer } from '../../_answer.ts';
import { figurePaths } from '../../_figures.ts';
import { editionFor } from '../../_ledger.ts';
import { minifyCss } from '../../_minify-css.ts';

const css = minifyCss(chart);

export const getStaticPaths = figurePaths;

export const GET: APIRoute = ({ params, props, site }) => {
  const words = editionFor(params.locale);
  const figure = props.entry.make(words);
  const picture = longPicture({ words, figure, site }, FILE_DRAWING);
  return answer(standAloneSvg(words, figure, picture, css), 'image/svg+xml');
};
