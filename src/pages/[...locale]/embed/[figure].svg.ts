import type { APIRoute } from 'astro';
import { WIDE } from '../../../figures/figure.ts';
import { standAloneSvg } from '../../../figures/stand-alone-svg.ts';
import { figureMakers } from '../../_figures.ts';
import { eachInEachLocale, ledger, wordsFor } from '../../_ledger.ts';

export const getStaticPaths = () =>
  eachInEachLocale(
    'figure',
    [...figureMakers].map(([id, maker]) => [id, maker] as const),
  );

export const GET: APIRoute = ({ params, props, site }) => {
  const words = wordsFor(params.locale);
  const figure = props.entry.make(ledger, words);
  return new Response(standAloneSvg(ledger, words, figure, WIDE, site), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
