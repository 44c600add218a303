import type { APIRoute } from 'astro';
import { standAloneSvg } from '../../../frame/stand-alone-svg.ts';
import { WIDE } from '../../../frame/widths.ts';
import { figurePaths } from '../../_figures.ts';
import { editionFor } from '../../_ledger.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute = ({ params, props, site }) => {
  const edition = editionFor(params.locale);
  const figure = props.entry.make(edition);
  return new Response(standAloneSvg(edition, figure, WIDE, site), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
