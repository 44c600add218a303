import type { APIRoute } from 'astro';
import { changesFeed } from '../../figures/changes-feed.ts';
import { editionFor, inEachLocale } from '../_ledger.ts';

export const getStaticPaths = inEachLocale;

export const GET: APIRoute = ({ params, site }) =>
  new Response(changesFeed(editionFor(params.locale), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
