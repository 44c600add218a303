import type { APIRoute } from 'astro';
import { changesFeed } from '../../figures/changes-feed.ts';
import { answer } from '../_answer.ts';
import { editionFor, inEachLocale } from '../_ledger.ts';

export const getStaticPaths = inEachLocale;

export const GET: APIRoute = ({ params, site }) =>
  answer(changesFeed(editionFor(params.locale), site), 'application/atom+xml');
