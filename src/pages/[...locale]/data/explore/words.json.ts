import type { APIRoute } from 'astro';
import { converted } from '../../../../edition/locales.ts';
import { makeExploreRecord } from '../../../../explore/make-record.ts';
import { json } from '../../../_answer.ts';
import { editionFor, editionOf, inEachLocale } from '../../../_ledger.ts';

export const getStaticPaths = inEachLocale;

/** Names and words of the explorer in one locale. */
export const GET: APIRoute = ({ params }) =>
  json(makeExploreRecord(editionFor(params.locale), editionOf(converted).han), 0);
