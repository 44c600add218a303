import type { APIRoute } from 'astro';
import { standAloneSvg } from '../../../frame/stand-alone-svg.ts';
import { WIDE_DRAWING } from '../../../frame/widths.ts';
import { figureMakers } from '../../_figures.ts';
import { eachInEachLocale, editionFor } from '../../_ledger.ts';

export const getStaticPaths = () =>
  eachInEachLocale(
    'figure',
    [...figureMakers].map(([id, maker]) => [id, maker] as const),
  );

export const GET: APIRoute = ({ params, props, site }) => {
  const edition = editionFor(params.locale);
  const figure = props.entry.make(edition);
  return new Response(standAloneSvg(edition, figure, WIDE_DRAWING, site), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
