import type { APIRoute } from 'astro';
import chart from '../../../charts/chart.css?raw';
import { standAloneSvg } from '../../../frame/stand-alone-svg.ts';
import { FILE_DRAWING } from '../../../frame/widths.ts';
import { answer } from '../../_answer.ts';
import { figurePaths } from '../../_figures.ts';
import { editionFor } from '../../_ledger.ts';
import { minifyCss } from '../../_minify-css.ts';

const css = minifyCss(chart);

export const getStaticPaths = figurePaths;

export const GET: APIRoute = ({ params, props, site }) => {
  const edition = editionFor(params.locale);
  const figure = props.entry.make(edition);
  return answer(standAloneSvg(edition, figure, FILE_DRAWING, site, css), 'image/svg+xml');
};
