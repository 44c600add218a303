import type { APIRoute } from 'astro';
import { embedAddress } from '../../../frame/embed-address.ts';
import { oembed } from '../../../frame/oembed.ts';
import { CARD } from '../../../pictures/card-svg.ts';
import { json } from '../../_answer.ts';
import { chartLink } from '../../_chart-link.ts';
import { figurePaths } from '../../_figures.ts';
import { editionFor } from '../../_ledger.ts';

/** What a system that asks by oEmbed is told of a chart; the same whatever size it asks for, as files cannot answer. */
export const getStaticPaths = figurePaths;
export const GET: APIRoute = ({ params, props, site }) => {
  const edition = editionFor(params.locale);
  const figure = props.entry.make(edition);
  const at = (path: string) => new URL(edition.path(path), site).href;
  const { card } = chartLink(edition, figure, site);
  const picture = typeof card === 'string' ? { ...CARD, path: `${card}card.png` } : card;
  return json(
    oembed(edition, figure, {
      ...embedAddress(edition, figure, site),
      site: at('/'),
      card: { url: at(picture.path), width: picture.width, height: picture.height },
    }),
  );
};
